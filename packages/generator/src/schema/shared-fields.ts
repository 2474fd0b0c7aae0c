import type { MarkerUse } from "../model/marker-use.ts";
import type { Model } from "../model/model.ts";
import type { Field, Type } from "../model/type.ts";
import type { SchemaContext } from "./context.ts";
import type { JsonSchema } from "./json-schema.ts";

const kept = new WeakMap<Model, Map<Field, JsonSchema>>();

/**
 * The schemas of fields that are the same with and without references, which is so of most; they are made once for all
 * generators. Nothing for a field whose schema depends on what it is for.
 */
export function sharedFields(
  { model, options }: SchemaContext,
  field: Field,
): Map<Field, JsonSchema> | undefined {
  if (options.zeroDefaults === true) return undefined;
  let made = kept.get(model);
  if (made === undefined) kept.set(model, (made = new Map()));
  if (made.has(field)) return made;
  const { markers, type } = field;
  return !markers.some(tellsApart) && isPlain(model, type, 0)
    ? made
    : undefined;
}

/** What is nested deeper than this is not looked at; an alias may lead to itself. */
const maxDepth = 8;

/** Whether a type names no object, however it is named. */
function isPlain(model: Model, type: Type, depth: number): boolean {
  if (depth > maxDepth || type.markers?.some(tellsApart)) return false;
  switch (type.kind) {
    case "scalar":
    case "literals":
    case "unknown":
      return true;
    case "list":
      return isPlain(model, type.item, depth + 1);
    case "map":
      return isPlain(model, type.value, depth + 1);
    case "object":
    case "union":
      return false;
    case "ref": {
      const to = model.declarations[type.to];
      if (to?.kind === "alias") return isPlain(model, to.type, depth + 1);
      return to?.kind === "enum";
    }
  }
}

/** The markers of which a document says more than a CustomResourceDefinition. */
const documentMarkers = new Set([
  "DocumentOnly",
  "Extension",
  "OpenAPIDefinition",
  "OpenEnum",
  "Patch",
  "Union",
]);

/** Whether a marker says one thing with references and another without. */
function tellsApart({ name, args }: MarkerUse): boolean {
  if (name !== "Validate") return documentMarkers.has(name);
  // Unique items are refused for CustomResourceDefinitions alone, at any depth.
  for (const rule in args[0] as object)
    if (rule === "uniqueItems" || rule === "not" || rule.endsWith("Of"))
      return true;
  return false;
}
