/** What the checker says of a type that syntax alone does not: plain data, with declarations named by their places. */
export type ComputedType =
  | { readonly c: "scalar"; readonly scalar: "string" | "number" | "boolean" }
  | {
      readonly c: "literals";
      readonly values: readonly (string | number | boolean)[];
    }
  | { readonly c: "list"; readonly item: ComputedType }
  | { readonly c: "map"; readonly value: ComputedType }
  | { readonly c: "unknown" }
  | { readonly c: "nullable"; readonly of: ComputedType }
  /** A class, interface, alias of an object type or enum, by the file that declares it. */
  | { readonly c: "declared"; readonly file: string; readonly name: string }
  | { readonly c: "object"; readonly fields: readonly ComputedField[] };

export interface ComputedField {
  readonly name: string;
  readonly optional: boolean;
  readonly type: ComputedType;
  /** Where the property was declared, if it was: its docs, markers and written type are there. */
  readonly declaredAt?: {
    readonly file: string;
    readonly start: number;
    /** Whether it has the type that was declared. */ readonly sameType: boolean;
  };
}
