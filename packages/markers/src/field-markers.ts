import { recorder } from "./record.ts";
import type {
  Exactly,
  FieldOnly,
  Fits,
  MemberType,
  Where,
} from "./decorator.ts";
import type { NeedSentence } from "./value-types.ts";

interface FieldMarker {
  <T, W extends Where>(target: T, where: W & FieldOnly<W>): void;
}

interface IntOrStringDecorator {
  <T, W extends Where>(
    target: T,
    where: W &
      FieldOnly<W> &
      Fits<NeedSentence<MemberType<T, W>, "number" | "string", "IntOrString">>,
  ): void;
}

/** Once set, the value can be neither changed nor removed. */
export function Immutable(): FieldMarker {
  return recorder("Immutable", []);
}

/** Once set, the value can be neither changed nor removed. */
export type Immutable<T> = T;

/** The schema says nothing that the type says, and what the other markers here say only. */
export function Schemaless(): FieldMarker {
  return recorder("Schemaless", []);
}

/** The schema says nothing that the type says, and what the other markers here say only. */
export type Schemaless<T> = T;

/** The value is a whole number or a string, as of a port that may be named. */
export function IntOrString(): IntOrStringDecorator {
  return recorder("IntOrString", []);
}

/** The value is a whole number or a string, as of a port that may be named. */
export type IntOrString<T> = T;

/** The options of `Patch`. */
export interface PatchOptions {
  /** What a strategic merge patch does: `merge`, `replace`, `retainKeys`, or two of them with a comma between. */
  readonly strategy?: string;
  /** The key of the items by which a list is merged. */
  readonly mergeKey?: string;
}

/**
 * What a strategic merge patch does to the value; it is in the OpenAPI documents only, for CustomResourceDefinitions
 * know no such patch.
 */
export function Patch(options: PatchOptions): FieldMarker {
  return recorder("Patch", [options]);
}

/**
 * What a strategic merge patch does to the value; it is in the OpenAPI documents only, for CustomResourceDefinitions
 * know no such patch.
 */
export type Patch<T, _Options extends Exactly<_Options, PatchOptions>> = T;
