/** The words for kinds of values, as in the table. */
export interface ValueWords {
  string: "strings";
  number: "numbers";
  boolean: "booleans";
  list: "lists";
  object: "objects";
}

type ListOf<V> = Extract<V, readonly unknown[]>;
type ObjectOf<V> = Exclude<
  Extract<V, object>,
  readonly unknown[] | ((...args: never) => unknown)
>;

/** Whether values of a type can be of a kind; `unknown` can be of any. */
export type CanBe<V, Kind> = unknown extends V
  ? true
  : Kind extends "list"
    ? Some<ListOf<V>>
    : Kind extends "object"
      ? Some<ObjectOf<V>>
      : Kind extends "string"
        ? Some<Extract<V, string>>
        : Kind extends "number"
          ? Some<Extract<V, number>>
          : Some<Extract<V, boolean>>;

type Some<V> = [V] extends [never] ? false : true;

/** Complains of a value that is none of some kinds, as in `ListType is for lists.` */
export type NeedSentence<
  V,
  Kinds extends keyof ValueWords,
  Subject extends string,
> =
  true extends CanBe<V, Kinds>
    ? never
    : `${Subject} is for ${ValueWords[Kinds]}.`;

/** What is left of a value when parts of objects may be left out, as in a default. */
export type PartOf<V> = V extends string | number | boolean | null
  ? V
  : V extends readonly (infer I)[]
    ? readonly PartOf<I>[]
    : V extends object
      ? { readonly [K in keyof V]?: PartOf<V[K]> }
      : V;

/** The first thing that is wrong with a value as part of another; `never` where it fits. */
export type PartSentence<D, V, Subject extends string> = unknown extends V
  ? never
  : D extends PartOf<V>
    ? UnknownKeys<D, V> extends never
      ? never
      : `${Subject} has the key '${UnknownKeys<D, V>}', which the type does not have.`
    : `${Subject} is not of the type of what it stands on.`;

type UnknownKeys<D, V> = D extends readonly unknown[]
  ? never
  : D extends object
    ? Exclude<keyof D, KeysOfUnion<V>> & string
    : never;

type KeysOfUnion<V> = V extends unknown ? keyof V : never;
