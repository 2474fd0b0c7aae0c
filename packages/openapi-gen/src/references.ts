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
