import type { JsonSchema } from "@kubewright/generator";

const prefix = "#/components/schemas/";

/** The definitions that a schema refers to. */
export function* referencesIn(schema: JsonSchema): Iterable<string> {
  if (schema.$ref?.startsWith(prefix)) yield schema.$ref.slice(prefix.length);
  for (const below of schemasIn(schema)) yield* referencesIn(below);
}

function schemasIn(schema: JsonSchema): readonly JsonSchema[] {
  const { properties = {}, items, additionalProperties, allOf = [] } = schema;
  return [
    ...Object.values(properties),
    ...(items ? [items] : []),
    ...(typeof additionalProperties === "object" ? [additionalProperties] : []),
    ...allOf,
  ];
}

/** Writes a reference that nothing stands beside as it is, and keeps it in `allOf` where something does. */
export function withPlainReferences(schema: JsonSchema): JsonSchema {
  const { properties, items, additionalProperties, allOf } = schema;
  const [only, ...others] = allOf ?? [];
  if (only?.$ref !== undefined && others.length === 0)
    if (Object.keys(schema).length === 1) return only;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [
          name,
          withPlainReferences(property),
        ]),
      ),
    }),
    ...(items && { items: withPlainReferences(items) }),
    ...(typeof additionalProperties === "object" && {
      additionalProperties: withPlainReferences(additionalProperties),
    }),
  };
}
