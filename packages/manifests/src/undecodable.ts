import type { JsonObject, JsonValue } from "@kubewright/apiextensions";

/** What of an object's metadata has another type than servers decode. */
export interface Undecodable {
  readonly path: readonly string[];
  readonly value: JsonValue;
  /** The type that it has to have, in words. */
  readonly wanted: string;
}

/** The first part of an object's metadata that a server cannot decode, of those that people write. */
export function undecodableIn({
  metadata = null,
}: JsonObject): Undecodable | undefined {
  if (metadata === null) return undefined;
  if (!isObject(metadata))
    return { path: ["metadata"], value: metadata, wanted: "an object" };
  for (const name of ["name", "generateName", "namespace"]) {
    const value = metadata[name] ?? null;
    if (value !== null && typeof value !== "string")
      return { path: ["metadata", name], value, wanted: "a text" };
  }
  for (const name of ["labels", "annotations"]) {
    const value = metadata[name] ?? null;
    if (value === null) continue;
    const path = ["metadata", name];
    if (!isObject(value)) return { path, value, wanted: "an object" };
    for (const [key, text] of Object.entries(value))
      if (text !== null && typeof text !== "string")
        return { path: [...path, key], value: text, wanted: "a text" };
  }
  return undefined;
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
