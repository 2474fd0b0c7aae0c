import type { JsonSchema } from "@kubewright/generator";

import { constraintsOf } from "./constraints.ts";
import type { ShownField } from "./render-field.ts";

/** The type of a field in a word. */
export type TypeNames = (schema: JsonSchema) => string;

/** A field with everything inside of it, ready to be shown. */
export function shownField(
  types: TypeNames,
  name: string,
  schema: JsonSchema,
  required = false,
): ShownField {
  return {
    name,
    type: types(schema),
    required,
    description: schema.description ?? "",
    constraints: constraintsOf(schema),
    fields: innerFields(types, schema),
    schema,
  };
}

function innerFields(
  types: TypeNames,
  schema: JsonSchema,
): readonly ShownField[] {
  const { properties, required = [], items, additionalProperties } = schema;
  if (items !== undefined) return innerFields(types, items);
  if (typeof additionalProperties === "object")
    return innerFields(types, additionalProperties);
  return Object.entries(properties ?? {}).map(([name, field]) =>
    shownField(types, name, field, required.includes(name)),
  );
}
