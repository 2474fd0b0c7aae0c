import type { JsonSchema } from "@kubewright/generator";

const scalars: ReadonlySet<unknown> = new Set([
  "boolean",
  "integer",
  "number",
  "string",
]);

/** Whether the items of a list are what its list type asks for. */
export function isPlainList(node: JsonSchema): boolean {
  const { type, items } = node;
  if (type !== "array" || items === undefined || items.nullable) return false;
  const keys = node["x-kubernetes-list-map-keys"];
  switch (node["x-kubernetes-list-type"]) {
    case "atomic":
      return keys === undefined;
    case "set":
      return keys === undefined && scalars.has(items.type);
    case "map":
      return Array.isArray(keys) && haveKeys(items, keys);
    default:
      return false;
  }
}

function haveKeys(items: JsonSchema, keys: readonly string[]): boolean {
  const { type, properties = {}, required } = items;
  return (
    type === "object" &&
    keys.length > 0 &&
    new Set(keys).size === keys.length &&
    keys.every((key) => {
      const property = Object.hasOwn(properties, key)
        ? properties[key]
        : undefined;
      return (
        scalars.has(property?.type) &&
        property?.nullable !== true &&
        Array.isArray(required) &&
        required.includes(key)
      );
    })
  );
}
