import { recorder } from "./record.ts";
import type { FieldOnly, Fits, MemberType, Where } from "./decorator.ts";
import type { NeedSentence } from "./value-types.ts";

type ListTypeName = "map" | "set" | "atomic";

type KeysOf<L> = L extends "map" ? [keys: readonly [string, ...string[]]] : [];

type ItemOf<V> =
  Extract<V, readonly unknown[]> extends readonly (infer I)[] ? I : never;

type KeySentence<V, K> = unknown extends V
  ? never
  : K extends KeyOf<ItemOf<V>>
    ? never
    : `The items have no field '${K & string}'.`;

type KeyOf<T> = T extends unknown ? keyof T : never;

interface ListTypeDecorator<K> {
  <T, W extends Where>(
    target: T,
    where: W &
      FieldOnly<W> &
      Fits<
        | NeedSentence<MemberType<T, W>, "list", "ListType">
        | KeySentence<MemberType<T, W>, K>
      >,
  ): void;
}

/**
 * How server-side apply merges the list: by the keys of its items, as a set of scalars, or as one value. `map` and
 * `set` also make the API server refuse duplicates.
 */
export function ListType<L extends ListTypeName, const K extends KeysOf<L>>(
  type: L,
  ...keys: K
): ListTypeDecorator<NonNullable<K[0]>[number]> {
  return recorder("ListType", [type, ...keys]);
}

/**
 * How server-side apply merges the list: by the keys of its items, as a set of scalars, or as one value. `map` and
 * `set` also make the API server refuse duplicates.
 */
export type ListType<
  T extends readonly unknown[] | null | undefined,
  L extends ListTypeName,
  _Keys extends (L extends "map"
    ? readonly [KeyOf<ItemOf<T>>, ...KeyOf<ItemOf<T>>[]]
    : never) = never,
> = T;
