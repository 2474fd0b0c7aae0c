import type { JsonSchema } from "@kubewright/generator";

import { parseJsonPath, type PathStep } from "./json-path.ts";

/** Where no object can have what a path names. */
export interface Nothing {
  readonly found: "nothing";
  /** The path up to there; empty for the root. */
  readonly at: string;
  /** What is there. */
  readonly holder: JsonSchema;
  /** The step that it has nothing for. */
  readonly step: PathStep;
  /** Whether the step is in a filter of items. */
  readonly inFilter?: true;
}

/** What a JSON path leads to in a schema. */
export type Resolved =
  | { readonly found: "field"; readonly schema: JsonSchema }
  /** Where the schema leaves open what is there. */
  | { readonly found: "open" }
  | Nothing;

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

/** Follows a JSON path, of which the steps are given, from the root of a kind's schema. */
export function resolvePath(
  root: JsonSchema,
  path: string,
  steps = parseJsonPath(path),
): Resolved {
  if (steps === undefined) return open;
  return follow(
    { ...root, properties: { ...root.properties, metadata } },
    path,
    steps,
  );
}

function follow(
  from: JsonSchema,
  path: string,
  steps: readonly PathStep[],
): Resolved {
  let node = from;
  let end = 0;
  for (const step of steps) {
    const before = path.slice(0, end);
    const next = stepInto(node, step);
    if (next === "nothing")
      return { found: "nothing", at: before, holder: node, step };
    if (next === undefined) return open;
    const lost = step.step === "items" && lostFilter(next, step.filters);
    if (lost) return { ...lost, at: `${before}[*]${lost.at}`, inFilter: true };
    node = next;
    end = step.end;
  }
  return { found: "field", schema: node };
}

/** The first path of a filter that leads nowhere. */
function lostFilter(
  item: JsonSchema,
  filters: readonly string[],
): Nothing | undefined {
  for (const path of filters) {
    const resolved = follow(item, path, parseJsonPath(path) ?? []);
    if (resolved.found === "nothing") return resolved;
  }
  return undefined;
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
