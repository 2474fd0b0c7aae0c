/** Where a decorator stands: a property's name, or what standard decorators get; nothing for a class in legacy mode. */
export type Where = PropertyKey | { readonly kind: string } | undefined;

/** Makes a use an error; its text is in the compiler's message. */
export interface Misfit<Sentence extends string> {
  readonly "does not fit": Sentence;
}

/** `unknown`, which fits everything, where there is no sentence; else what no argument fits. */
export type Fits<Sentence extends string> = [Sentence] extends [never]
  ? unknown
  : Misfit<Sentence>;

/** A class, abstract or not. */
export type AnyClass = abstract new (...args: never) => unknown;

/** The objects of a class. */
export type ObjectsOf<T> = T extends abstract new (...args: never) => infer I
  ? I
  : never;

/** The type of the member that a decorator stands on; `never` where it is none. */
export type MemberType<T, W> =
  W extends ClassFieldDecoratorContext<infer _This, infer V>
    ? Exclude<V, undefined>
    : W extends keyof T
      ? Exclude<T[W], undefined>
      : never;

/** Whether a decorator stands on a class. */
export type OnClass<W> = [W] extends [undefined | { readonly kind: "class" }]
  ? true
  : false;

/** Whether a decorator stands on a field. */
export type OnField<W> = [W] extends [PropertyKey | { readonly kind: "field" }]
  ? true
  : false;

/** A decorator of classes, which asks nothing of the class. */
export interface ClassMarker {
  <T, W extends Where = undefined>(target: T, where?: W & ClassOnly<W>): void;
}

/** A decorator of classes, fields or both, which asks nothing of them. */
export interface AnyMarker {
  <T, W extends Where = undefined>(
    target: T,
    where?: W & ClassOrField<W>,
  ): void;
}

/** An error on what is no class. */
export type ClassOnly<W> =
  OnClass<W> extends true ? unknown : Misfit<"This decorator is for classes.">;

/** An error on what is no field. */
export type FieldOnly<W> =
  OnField<W> extends true ? unknown : Misfit<"This decorator is for fields.">;

/** An error on what is neither a class nor a field, such as a method. */
export type ClassOrField<W> =
  OnClass<W> extends true
    ? unknown
    : OnField<W> extends true
      ? unknown
      : Misfit<"This decorator is for classes and fields.">;

/** The options of a type form: what is required must be there, and what is unknown is an error. */
export type Exactly<R, Options> = Options & {
  readonly [
    K in Exclude<keyof R, keyof Options>
  ]: `There is no option '${K & string}'.`;
};
