import type { MarkerUse } from "../model/marker-use.ts";
import type { Model } from "../model/model.ts";
import type { Field, Type } from "../model/type.ts";
import type { JsonSchema } from "./json-schema.ts";

const kept = new WeakMap<Model, Map<Field, JsonSchema>>();

/**
 * The schemas of fields that are the same with and without references, which is so of most; they are made once for all
 * generators. Nothing for a field whose schema depends on what it is for.
 */
export function sharedFields(
  model: Model,
  { markers, type }: Field,
): Map<Field, JsonSchema> | undefined {
  if (markers.some(tellsMore) || !isPlain(model, type, 0)) return undefined;
  const known = kept.get(model);
  if (known !== undefined) return known;
  const made = new Map<Field, JsonSchema>();
  kept.set(model, made);
  return made;
}

/** What is nested deeper than this is not looked at; an alias may lead to itself. */
const maxDepth = 8;

/** Whether a type names no object, however it is named. */
function isPlain(model: Model, type: Type, depth: number): boolean {
  if (depth > maxDepth || type.markers?.some(tellsMore)) return false;
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

/** The markers that say something else of documents than of definitions. */
const documentMarkers: ReadonlySet<string> = new Set([
  "DocumentOnly",
  "Extension",
  "OpenAPIDefinition",
  "OpenEnum",
  "Patch",
  "Union",
  "ZeroDefault",
]);

function tellsMore({ name, args }: MarkerUse): boolean {
  if (documentMarkers.has(name)) return true;
  // Only in definitions is this refused.
  const [rules] = args as readonly [{ readonly uniqueItems?: boolean }?];
  return name === "Validate" && rules?.uniqueItems === true;
}
