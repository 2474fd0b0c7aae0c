import { recorder } from "./record.ts";
import type {
  ClassOnly,
  Exactly,
  Fits,
  ObjectsOf,
  Where,
} from "./decorator.ts";

/** The options of `Union`. */
export interface UnionOptions {
  /** The field whose value names the member that is set: `Queuing` for a member `queuing`. */
  readonly discriminator?: string;
  /** The optional fields of which one is set. */
  readonly members: readonly string[];
}

type FieldSentence<T, N> = N extends keyof T
  ? never
  : `There is no field '${N & string}'.`;

type MemberSentence<T, N> = N extends keyof T
  ? undefined extends T[N]
    ? never
    : `Field '${N & string}' is required, and so always set.`
  : FieldSentence<T, N>;

interface UnionDecorator<D extends string, M extends string> {
  <T, W extends Where = undefined>(
    target: T &
      Fits<FieldSentence<ObjectsOf<T>, D> | MemberSentence<ObjectsOf<T>, M>>,
    where?: W & ClassOnly<W>,
  ): void;
}

/**
 * Some fields of the object are the members of a union. Only OpenAPI documents tell of it; to have an API server check
 * that one is set, use `ExactlyOneOf`.
 */
export function Union<
  const M extends string,
  const D extends string = never,
>(options: {
  readonly discriminator?: D;
  readonly members: readonly M[];
}): UnionDecorator<D, M> {
  return recorder("Union", [options]);
}

interface UnionOf<T> {
  readonly discriminator?: KeyOf<T>;
  readonly members: readonly KeyOf<T>[];
}

type KeyOf<T> = T extends unknown ? keyof T & string : never;

/**
 * Some fields of the object are the members of a union. Only OpenAPI documents tell of it; to have an API server check
 * that one is set, use `ExactlyOneOf`.
 */
export type Union<T, _Options extends Exactly<_Options, UnionOf<T>>> = T;
