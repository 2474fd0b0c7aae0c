import type { Type } from "../model/type.ts";
import type { JsonSchema } from "./json-schema.ts";
import { mergeLayers } from "./merge.ts";

/** Integers and strings, as API servers and tools know them. */
export const intOrString: JsonSchema = {
  anyOf: [{ type: "integer" }, { type: "string" }],
  "x-kubernetes-int-or-string": true,
};

/** What is left of a type where recursion is cut: objects that keep all fields. */
export function cutLayers(type: Type): readonly JsonSchema[] {
  const cut = (inner: Type): JsonSchema => mergeLayers(cutLayers(inner));
  if (type.kind === "list") return [{ type: "array", items: cut(type.item) }];
  if (type.kind === "map")
    return [{ type: "object", additionalProperties: cut(type.value) }];
  return [{ type: "object", "x-kubernetes-preserve-unknown-fields": true }];
}
