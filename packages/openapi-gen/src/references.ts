import type { JsonSchema } from "@kubewright/generator";

/** What the references of OpenAPI v3 documents begin with. */
export const referencePrefix = "#/components/schemas/";

/** The definitions that a schema refers to. */
export function* referencesIn(schema: JsonSchema): Iterable<string> {
  if (schema.$ref?.startsWith(referencePrefix))
    yield schema.$ref.slice(referencePrefix.length);
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
  if (allOf?.length === 1 && allOf[0]?.$ref !== undefined)
    if (Object.keys(schema).length === 1) return allOf[0];
  if (!properties && !items && typeof additionalProperties !== "object")
    return schema;
  return {
    ...schema,
    ...(properties && { properties: eachPlain(properties) }),
    ...(items && { items: withPlainReferences(items) }),
    ...(typeof additionalProperties === "object" && {
      additionalProperties: withPlainReferences(additionalProperties),
    }),
  };
}

function eachPlain(
  properties: NonNullable<JsonSchema["properties"]>,
): NonNullable<JsonSchema["properties"]> {
  const plain = Object.entries(properties).map(
    ([name, property]) => [name, withPlainReferences(property)] as const,
  );
  return Object.fromEntries(plain);
}
