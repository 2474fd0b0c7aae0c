/**
 * The objects of a type by the value of one field, which says which of some others is set: `M` maps its values to the
 * names of these, and to `never` where none is set. What is checked for the value has just that field.
 */
export type Discriminated<
  T extends object,
  D extends keyof T,
  M extends Readonly<Record<string, keyof T>>,
> = {
  [V in keyof M]: Omit<T, D | M[keyof M]> & { [K in D]: V } & {
    [K in M[V]]-?: NonNullable<T[K]>;
  } & { [K in Exclude<M[keyof M], M[V]>]?: never };
}[keyof M];
