import type { Doc } from "./doc.ts";
import type { MarkerUse } from "./marker-use.ts";
import type { Span } from "./span.ts";

/** Identifies a declaration: `<file>#<name>`, with its type arguments for an instance of a generic. */
export type TypeId = string;

/** A type as written, with utility types resolved and references kept. */
export type Type =
  | ScalarType
  | LiteralsType
  | ListType
  | MapType
  | RefType
  | ObjectType
  | UnionType
  | UnknownType;

interface TypeBase {
  readonly span: Span;
  /** Written as a union with `null`. */
  readonly nullable?: true;
  /** The type forms around this type, outermost first. */
  readonly markers?: readonly MarkerUse[];
}

/** `string`, `number` or `boolean`; a `number` becomes an integer by a `Validate` type form (`int32`). */
export interface ScalarType extends TypeBase {
  readonly kind: "scalar";
  readonly scalar: "string" | "number" | "boolean";
}

/** A literal or a union of literals, in source order. */
export interface LiteralsType extends TypeBase {
  readonly kind: "literals";
  readonly values: readonly (string | number | boolean)[];
}

/** `T[]`, `readonly T[]` or `Array<T>`. */
export interface ListType extends TypeBase {
  readonly kind: "list";
  readonly item: Type;
}

/** `Record<string, T>` or an index signature. */
export interface MapType extends TypeBase {
  readonly kind: "map";
  readonly value: Type;
}

/** A reference to a declaration by its name. */
export interface RefType extends TypeBase {
  readonly kind: "ref";
  readonly to: TypeId;
}

/** An object type without a name: a type literal, an intersection, or what `Pick` and its like make of a class. */
export interface ObjectType extends TypeBase {
  readonly kind: "object";
  readonly fields: readonly Field[];
  /** Class-level markers of the declarations that were merged into it. */
  readonly merged?: readonly MarkerUse[];
}

/** A union of object types that a property of literal type, the discriminator, tells apart. */
export interface UnionType extends TypeBase {
  readonly kind: "union";
  readonly discriminator: string;
  /** References or objects. */
  readonly members: readonly Type[];
}

/** `unknown`: any JSON value, kept as it is. */
export interface UnknownType extends TypeBase {
  readonly kind: "unknown";
}

/** A property of a class, interface or object type. */
export interface Field {
  /** The property's name, which is its JSON name. */
  readonly name: string;
  readonly doc: Doc;
  readonly type: Type;
  /** Declared with `?`. */
  readonly optional: boolean;
  /** The decorators, in source order. */
  readonly markers: readonly MarkerUse[];
  /** The name. */
  readonly span: Span;
  /** The class that declares it, where it was inherited. */
  readonly inheritedFrom?: TypeId;
}
