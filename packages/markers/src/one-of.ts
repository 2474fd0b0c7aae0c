import { recorder } from "./record.ts";
import type { ClassOnly, Fits, ObjectsOf, Where } from "./decorator.ts";

type Names = readonly [string, ...string[]];

type NameSentence<T, N extends string> = N extends keyof T & string
  ? undefined extends T[N]
    ? never
    : `Field '${N}' is required, and so always set.`
  : `There is no field '${N}'.`;

interface OneOfDecorator<N extends Names> {
  <T, W extends Where = undefined>(
    target: T & Fits<NameSentence<ObjectsOf<T>, N[number]>>,
    where?: W & ClassOnly<W>,
  ): void;
}

type FieldsOf<T> = readonly [KeyOf<T>, ...KeyOf<T>[]];
type KeyOf<T> = T extends unknown ? keyof T & string : never;

/** At most one of these optional fields may be set. */
export function AtMostOneOf<const N extends Names>(
  ...names: N
): OneOfDecorator<N> {
  return recorder("AtMostOneOf", names);
}

/** At most one of these optional fields may be set. */
export type AtMostOneOf<T, _Names extends FieldsOf<T>> = T;

/** Exactly one of these optional fields must be set. */
export function ExactlyOneOf<const N extends Names>(
  ...names: N
): OneOfDecorator<N> {
  return recorder("ExactlyOneOf", names);
}

/** Exactly one of these optional fields must be set. */
export type ExactlyOneOf<T, _Names extends FieldsOf<T>> = T;

/** At least one of these optional fields must be set. */
export function AtLeastOneOf<const N extends Names>(
  ...names: N
): OneOfDecorator<N> {
  return recorder("AtLeastOneOf", names);
}

/** At least one of these optional fields must be set. */
export type AtLeastOneOf<T, _Names extends FieldsOf<T>> = T;
