import type { JsonObject, JsonValue } from "@kubewright/apiextensions";
import type { Report } from "@kubewright/generator";

import type { Manifest, ManifestPath } from "./manifest.ts";
import { manifestProblems } from "./problems.ts";

/** One Kubernetes object, and where in its document it stands. */
export interface ManifestObject {
  readonly manifest: Manifest;
  readonly path: ManifestPath;
  readonly value: JsonObject;
  readonly apiVersion: string;
  readonly kind: string;
}

/** The objects of a document: itself, or the items where it is a list. What is no object with a kind is reported. */
export function objectsIn(
  manifest: Manifest,
  report: Report,
): readonly ManifestObject[] {
  return readValue(manifest, [], manifest.value, report);
}

function readValue(
  manifest: Manifest,
  path: ManifestPath,
  value: JsonValue,
  report: Report,
): readonly ManifestObject[] {
  const span = manifest.spanOf(path, "value");
  if (!isObject(value)) {
    report(manifestProblems.notAnObject(nameOf(value)), span);
    return [];
  }
  const { kind, apiVersion, items } = value;
  const named = { apiVersion, kind };
  for (const name of ["apiVersion", "kind"] as const)
    if (typeof named[name] !== "string" || named[name] === "")
      report(manifestProblems.noKind(name), span);
  if (typeof kind !== "string" || typeof apiVersion !== "string") return [];
  if (kind === "" || apiVersion === "") return [];
  if (/.?List$/.test(kind) && Array.isArray(items))
    return items.flatMap((item, index) =>
      readValue(
        manifest,
        [...path, "items", index],
        withKind(item, kind, apiVersion),
        report,
      ),
    );
  return [{ manifest, path, value, apiVersion, kind }];
}

/** In a list of one kind, as a server sends it, items do not say what they are. */
function withKind(
  item: JsonValue,
  listKind: string,
  apiVersion: string,
): JsonValue {
  if (!isObject(item) || listKind === "List") return item;
  return { apiVersion, kind: listKind.replace(/List$/, ""), ...item };
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nameOf(value: JsonValue): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "string" ? "a text" : `a ${typeof value}`;
}
