import { recorder } from "./record.ts";
import type { FieldOnly, Fits, MemberType, Where } from "./decorator.ts";
import type { PartOf, PartSentence } from "./value-types.ts";
import type { Json } from "./json.ts";

interface DefaultDecorator<D> {
  <T, W extends Where>(
    target: T,
    where: W &
      FieldOnly<W> &
      Fits<PartSentence<D, MemberType<T, W>, "The default">>,
  ): void;
}

/**
 * The value that the API server and the generated defaulting functions set where there is none. Of an object it may be
 * a part; the defaults inside fill in the rest.
 */
export function Default<const D extends Json>(value: D): DefaultDecorator<D> {
  return recorder("Default", [value]);
}

/**
 * The value that the API server and the generated defaulting functions set where there is none. Of an object it may be
 * a part; the defaults inside fill in the rest.
 */
export type Default<T, _Value extends PartOf<T>> = T;
