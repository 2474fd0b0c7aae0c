import type { Json, Problem, Report } from "@kubewright/generator";
import type { ManifestPath } from "@kubewright/manifests";

import { isList, nodeOf } from "../schema-node.ts";
import { importProblems } from "../problems.ts";
import type { Definition } from "./documents.ts";

const label = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const subdomain =
  /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

type Fault = (problem: Problem, at: ManifestPath) => void;

/** Whether a definition has what classes and files are named after, and schemas of objects; reports what it lacks. */
export function checkDefinition(
  { value, manifest, path }: Definition,
  report: Report,
): boolean {
  let isUsable = true;
  const fault: Fault = (problem, at) => {
    report(problem, manifest.spanOf([...path, ...at], "value"));
    isUsable = false;
  };
  const { apiVersion } = value;
  if (apiVersion !== "apiextensions.k8s.io/v1") {
    fault(importProblems.oldApiVersion(String(apiVersion)), ["apiVersion"]);
    return false;
  }
  for (const [at, what, rule] of names) {
    const name = valueAt(value, at);
    if (typeof name !== "string")
      fault(importProblems.missing(at.join("."), `a ${what}`), at);
    else if (!rule.test(what === "kind" ? name.toLowerCase() : name))
      fault(importProblems.badName(what, name, words(rule)), at);
  }
  const versions = valueAt(value, ["spec", "versions"]);
  if (isList(versions) && versions.length > 0)
    versions.forEach((version, i) => checkVersion(version, i, fault));
  else
    fault(importProblems.missing("spec.versions", "versions"), [
      "spec",
      "versions",
    ]);
  return isUsable;
}

function checkVersion(version: Json, index: number, fault: Fault): void {
  const at = ["spec", "versions", index];
  const shown = `spec.versions[${index}]`;
  const name = nodeOf(version)?.name;
  if (typeof name !== "string")
    fault(importProblems.missing(`${shown}.name`, "a name"), at);
  else if (!label.test(name))
    fault(importProblems.badName("version", name, words(label)), [
      ...at,
      "name",
    ]);
  const path = ["schema", "openAPIV3Schema"];
  const schema = nodeOf(valueAt(version, path));
  if (schema === undefined)
    fault(importProblems.missing(`${shown}.${path.join(".")}`, "a schema"), at);
  else if (schema.type !== "object")
    fault(importProblems.rootNotObject(String(name)), [...at, ...path, "type"]);
}

const names: readonly (readonly [string[], string, RegExp])[] = [
  [["spec", "group"], "group", subdomain],
  [["spec", "names", "kind"], "kind", label],
  [["spec", "names", "plural"], "plural", label],
];

function words(rule: RegExp): string {
  return rule === label ? "is no DNS label" : "is no domain name";
}

function valueAt(value: Json, path: readonly string[]): Json | undefined {
  let at: Json | undefined = value;
  for (const key of path) {
    const node = nodeOf(at);
    at = node && Object.hasOwn(node, key) ? node[key] : undefined;
  }
  return at;
}
