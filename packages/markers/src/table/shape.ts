import type { Json } from "../json.ts";

/** What a marker's argument looks like, as plain data. */
export type Shape =
  | { readonly shape: "string" | "number" | "boolean" | "json" }
  | {
      readonly shape: "integer";
      readonly minimum?: number;
    }
  | {
      readonly shape: "const";
      readonly values: readonly (string | number | boolean)[];
    }
  | { readonly shape: "either"; readonly of: readonly Shape[] }
  | {
      readonly shape: "list";
      readonly of: Shape;
      readonly minItems?: number;
    }
  | { readonly shape: "map"; readonly of: Shape }
  | { readonly shape: "object"; readonly keys: readonly ShapeKey[] }
  | { readonly shape: "arguments"; readonly args: readonly ShapeArgument[] }
  /** A shape that contains itself, by its name. */
  | { readonly shape: "named"; readonly name: ShapeName };

/** The shapes that have a name. */
export type ShapeName = "ValueValidation";

/** A kind of value that a TypeScript type can describe. */
export type ValueType = "string" | "number" | "boolean" | "list" | "object";

/** One key of an object that a marker takes. */
export interface ShapeKey {
  readonly name: string;
  readonly shape: Shape;
  readonly required?: true;
  /** What the key means, for users. */
  readonly doc: string;
  /** The keyword of the schema, or the path in the CustomResourceDefinition, that it sets. */
  readonly sets?: string;
  /** The values that it can speak about; absent where it fits any. */
  readonly appliesTo?: readonly ValueType[];
  /** The markers of controller-gen that it replaces. */
  readonly upstream?: readonly string[];
  /** The argument of a marker of controller-gen that it replaces. */
  readonly upstreamArgument?: string;
}

/** One argument of a marker. */
export interface ShapeArgument {
  readonly name: string;
  readonly shape: Shape;
  /** May be left out. */
  readonly optional?: true;
  /** Stands for this and all that follow; at least one unless `optional`. */
  readonly rest?: true;
}

export const string = { shape: "string" } as const;
export const number = { shape: "number" } as const;
export const integer = { shape: "integer" } as const;
/** A whole number from 0 on. */
export const count = { shape: "integer", minimum: 0 } as const;
export const boolean = { shape: "boolean" } as const;
export const json = { shape: "json" } as const;

/** One of some constants. */
export function oneOf<const V extends readonly (string | number | boolean)[]>(
  ...values: V
) {
  return { shape: "const", values } as const;
}

/** A list whose items have one shape. */
export function listOf<const S extends Shape>(of: S) {
  return { shape: "list", of } as const;
}

/** An object with any keys, whose values have one shape. */
export function mapOf<const S extends Shape>(of: S) {
  return { shape: "map", of } as const;
}

/** An object with known keys. */
export function objectOf<const K extends readonly ShapeKey[]>(keys: K) {
  return { shape: "object", keys } as const;
}

/** The arguments of a marker. */
export function argumentsOf<const A extends readonly ShapeArgument[]>(
  ...args: A
) {
  return { shape: "arguments", args } as const;
}

/** The JSON value that has a shape, as a type. */
export type ValueOf<S, Named = unknown> = S extends { shape: "string" }
  ? string
  : S extends { shape: "number" | "integer" }
    ? number
    : S extends { shape: "boolean" }
      ? boolean
      : S extends { shape: "const"; values: readonly (infer V)[] }
        ? V
        : S extends { shape: "either"; of: readonly (infer O)[] }
          ? ValueOf<O, Named>
          : S extends { shape: "list"; of: infer I }
            ? readonly ValueOf<I, Named>[]
            : S extends { shape: "map"; of: infer V }
              ? { readonly [key: string]: ValueOf<V, Named> }
              : S extends { shape: "object"; keys: infer K }
                ? ObjectOf<K, Named>
                : S extends { shape: "named" }
                  ? Named
                  : Json;

/** The object that has some keys, as a type. */
export type ObjectOf<Keys, Named = unknown> = Keys extends readonly (infer K)[]
  ? Flat<
      {
        readonly [
          R in K as R extends { name: infer N; required: true }
            ? N & string
            : never
        ]: ValueOf<R["shape" & keyof R], Named>;
      } & {
        readonly [
          R in K as R extends { required: true }
            ? never
            : R extends { name: infer N }
              ? N & string
              : never
        ]?: ValueOf<R["shape" & keyof R], Named>;
      }
    >
  : never;

type Flat<T> = { [K in keyof T]: T[K] };
