import type { JsonSchema } from "@kubewright/generator";

/** What the references of OpenAPI v3 documents begin with. */
export const referencePrefix = "#/components/schemas/";

/** The definitions that a schema refers to. */
export function referencesIn(
  schema: JsonSchema,
  found = new Set<string>(),
): ReadonlySet<string> {
  const { $ref, properties, items, additionalProperties, allOf } = schema;
  if ($ref?.startsWith(referencePrefix))
    found.add($ref.slice(referencePrefix.length));
  for (const name in properties) referencesIn(properties[name]!, found);
  if (items) referencesIn(items, found);
  if (typeof additionalProperties === "object")
    referencesIn(additionalProperties, found);
  if (allOf) for (const each of allOf) referencesIn(each, found);
  return found;
}

/** Writes a reference that nothing stands beside as it is, and keeps it in `allOf` where something does. */
export function withPlainReferences(schema: JsonSchema): JsonSchema {
  const { properties, items, additionalProperties, allOf } = schema;
  if (allOf?.length === 1 && allOf[0]?.$ref !== undefined)
    if (Object.keys(schema).length === 1) return allOf[0];
  if (!properties && !items && typeof additionalProperties !== "object")
    return schema;
  const below = {
    ...(properties && changed(properties, eachPlain(properties), "properties")),
    ...(items && changed(items, withPlainReferences(items), "items")),
    ...(typeof additionalProperties === "object" &&
      changed(
        additionalProperties,
        withPlainReferences(additionalProperties),
        "additionalProperties",
      )),
  };
  for (const _ in below) return { ...schema, ...below };
  return schema;
}

function changed<K extends string, T>(
  before: T,
  after: T,
  key: K,
): { readonly [P in K]?: T } | undefined {
  return before === after
    ? undefined
    : ({ [key]: after } as { readonly [P in K]?: T });
}

type Properties = NonNullable<JsonSchema["properties"]>;

function eachPlain(properties: Properties): Properties {
  const plain = Object.create(null) as Record<string, JsonSchema>;
  let changes = false;
  for (const name in properties) {
    plain[name] = withPlainReferences(properties[name]!);
    changes ||= plain[name] !== properties[name];
  }
  return changes ? plain : properties;
}
