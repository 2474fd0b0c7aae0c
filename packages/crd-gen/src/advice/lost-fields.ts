import type { JsonSchema } from "@kubewright/generator";

/** The paths of the fields that an object of one schema may have and another schema drops, without what is below them. */
export function lostFields(
  from: JsonSchema,
  to: JsonSchema,
  path = "",
): readonly string[] {
  if (from === to || to["x-kubernetes-preserve-unknown-fields"]) return [];
  const lost: string[] = [];
  for (const [name, field] of Object.entries(from.properties ?? {})) {
    const below = `${path}.${name}`;
    const other = fieldOf(to, name);
    if (other === undefined) lost.push(below);
    else if (other !== "any") lost.push(...lostFields(field, other, below));
  }
  if (from.items !== undefined && to.items !== undefined)
    lost.push(...lostFields(from.items, to.items, `${path}[]`));
  const [values, otherValues] = [
    from.additionalProperties,
    to.additionalProperties,
  ];
  if (typeof values === "object" && typeof otherValues === "object")
    lost.push(...lostFields(values, otherValues, `${path}[]`));
  return lost;
}

function fieldOf(
  { properties = {}, additionalProperties, ...node }: JsonSchema,
  name: string,
): JsonSchema | "any" | undefined {
  if (Object.hasOwn(properties, name)) return properties[name];
  if (typeof additionalProperties === "object") return additionalProperties;
  return node.type !== "object" || node["x-kubernetes-embedded-resource"]
    ? "any"
    : undefined;
}
