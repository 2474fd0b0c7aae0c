import type { ValueType } from "./value-type.ts";

interface Applicability {
  readonly types: readonly ValueType[];
  readonly needs: string;
}

const numeric: Applicability = {
  types: ["integer", "number", "int-or-string"],
  needs: "numbers",
};
const textual: Applicability = {
  types: ["string", "int-or-string"],
  needs: "strings",
};
const list: Applicability = { types: ["array"], needs: "lists" };
const object: Applicability = { types: ["object"], needs: "objects" };

/** The values that each rule can speak about; a rule that is not listed speaks about all. */
export const applicability: Readonly<Record<string, Applicability>> = {
  minimum: numeric,
  maximum: numeric,
  exclusiveMinimum: numeric,
  exclusiveMaximum: numeric,
  multipleOf: numeric,
  minLength: textual,
  maxLength: textual,
  pattern: textual,
  minItems: list,
  maxItems: list,
  uniqueItems: list,
  minProperties: object,
  maxProperties: object,
  required: object,
  ListType: list,
  MapType: object,
  EmbeddedResource: object,
  Union: object,
  AtMostOneOf: object,
  ExactlyOneOf: object,
  AtLeastOneOf: object,
};

/** Whether a rule can speak about values of a type. */
export function applies(rule: string, type: ValueType): boolean {
  const { types } = applicability[rule] ?? {};
  return types === undefined || type === "any" || types.includes(type);
}
