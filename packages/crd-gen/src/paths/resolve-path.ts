import type { JsonSchema } from "@kubewright/generator";

import { parseJsonPath, type PathStep } from "./json-path.ts";

/** What a JSON path leads to in a schema. */
export type Resolved =
  | { readonly found: "field"; readonly schema: JsonSchema }
  /** Where the schema leaves open what is there. */
  | { readonly found: "open" }
  /** Where no object can have what the path names: the path up to there (empty for the root), the name, and the names that there are. */
  | {
      readonly found: "nothing";
      readonly at: string;
      readonly name: string;
      readonly known: readonly string[];
    };

const string: JsonSchema = { type: "string" };
const time: JsonSchema = { type: "string", format: "date-time" };
const integer: JsonSchema = { type: "integer", format: "int64" };
const strings: JsonSchema = { type: "object", additionalProperties: string };
const kept: JsonSchema = {
  type: "object",
  "x-kubernetes-preserve-unknown-fields": true,
};

/** What every object has at `.metadata`. */
const metadata: JsonSchema = {
  type: "object",
  properties: {
    annotations: strings,
    creationTimestamp: time,
    deletionGracePeriodSeconds: integer,
    deletionTimestamp: time,
    finalizers: { type: "array", items: string },
    generateName: string,
    generation: integer,
    labels: strings,
    managedFields: { type: "array", items: kept },
    name: string,
    namespace: string,
    ownerReferences: { type: "array", items: kept },
    resourceVersion: string,
    uid: string,
  },
};

const open = { found: "open" } as const;

/** Follows a JSON path from the root of a kind's schema. */
export function resolvePath(root: JsonSchema, path: string): Resolved {
  const steps = parseJsonPath(path);
  if (steps === undefined) return open;
  let node: JsonSchema = {
    ...root,
    properties: { ...root.properties, metadata },
  };
  let end = 0;
  for (const step of steps) {
    const next = stepInto(node, step);
    if (next === "nothing") return nothing(node, step, path.slice(0, end));
    if (next === undefined) return open;
    node = next;
    end = step.end;
  }
  return { found: "field", schema: node };
}

function nothing(node: JsonSchema, step: PathStep, before: string): Resolved {
  return {
    found: "nothing",
    at: before,
    name: step.step === "field" ? step.name : "[...]",
    known: Object.keys(node.properties ?? {}),
  };
}

function stepInto(
  node: JsonSchema,
  step: PathStep,
): JsonSchema | "nothing" | undefined {
  if (node.type === undefined) return undefined;
  if (step.step === "items")
    return node.type === "array"
      ? node.items
      : node.type === "object"
        ? undefined
        : "nothing";
  if (node.type !== "object") return "nothing";
  const { properties = {}, additionalProperties } = node;
  if (Object.hasOwn(properties, step.name)) return properties[step.name];
  if (typeof additionalProperties === "object") return additionalProperties;
  return keepsUnknown(node) ? undefined : "nothing";
}

function keepsUnknown(node: JsonSchema): boolean {
  return (
    node.additionalProperties === true ||
    node["x-kubernetes-preserve-unknown-fields"] === true ||
    node["x-kubernetes-embedded-resource"] === true
  );
}
