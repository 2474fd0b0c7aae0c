import type { Json, Report } from "@kubewright/generator";
import type { ManifestPath } from "@kubewright/manifests";

import { isList, nodeOf } from "../schema-node.ts";
import { importProblems } from "../problems.ts";
import type { Definition } from "./documents.ts";

const label = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const subdomain =
  /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Whether a definition has what classes and files are named after; reports what it lacks. */
export function checkDefinition(
  definition: Definition,
  report: Report,
): boolean {
  let isUsable = true;
  const { value, manifest, path } = definition;
  const place = (at: ManifestPath) =>
    manifest.spanOf([...path, ...at], "value");
  const fault = (problem: Parameters<Report>[0], at: ManifestPath): void => {
    report(problem, place(at));
    isUsable = false;
  };
  if (value.apiVersion !== "apiextensions.k8s.io/v1") {
    fault(importProblems.oldApiVersion(String(value.apiVersion)), [
      "apiVersion",
    ]);
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
  if (!isList(versions) || versions.length === 0)
    fault(importProblems.missing("spec.versions", "versions"), [
      "spec",
      "versions",
    ]);
  else
    versions.forEach((version, i) => {
      const at = ["spec", "versions", i];
      const name = nodeOf(version)?.name;
      const shown = `spec.versions[${i}]`;
      if (typeof name !== "string")
        fault(importProblems.missing(`${shown}.name`, "a name"), at);
      else if (!label.test(name))
        fault(importProblems.badName("version", name, words(label)), [
          ...at,
          "name",
        ]);
      const schema = valueAt(version, ["schema", "openAPIV3Schema"]);
      if (nodeOf(schema) === undefined)
        fault(
          importProblems.missing(`${shown}.schema.openAPIV3Schema`, "a schema"),
          at,
        );
    });
  return isUsable;
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
