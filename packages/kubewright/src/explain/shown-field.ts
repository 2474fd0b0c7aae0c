import type { JsonSchema, Model } from "@kubewright/generator";

import { constraintsOf } from "./constraints.ts";
import type { ShownField } from "./render-field.ts";
import { typeName } from "./type-name.ts";

/** A field with everything inside of it, ready to be shown. */
export function shownField(
  model: Model,
  name: string,
  schema: JsonSchema,
  required = false,
): ShownField {
  return {
    name,
    type: typeName(model, schema),
    required,
    description: schema.description ?? "",
    constraints: constraintsOf(schema),
    fields: innerFields(model, schema),
    schema,
  };
}

function innerFields(model: Model, schema: JsonSchema): readonly ShownField[] {
  const { properties, required = [], items, additionalProperties } = schema;
  if (items !== undefined) return innerFields(model, items);
  if (typeof additionalProperties === "object")
    return innerFields(model, additionalProperties);
  return Object.entries(properties ?? {}).map(([name, field]) =>
    shownField(model, name, field, required.includes(name)),
  );
}
