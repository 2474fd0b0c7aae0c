import type { JsonSchema } from "@kubewright/generator";

import { isPlain, looksBelow } from "./plain-schema.ts";

/** What is left of schemas that were reduced: nothing of those that no server refuses. */
export type Reduced = Map<JsonSchema, JsonSchema | undefined>;

/**
 * The part of a kind's schema that an API server could refuse. Most schemas are of scalars, and of objects and lists of
 * these, which it takes wherever they stand: without them it says the same of the rest, at the same paths, and sooner.
 */
export function refusablePart(root: JsonSchema, reduced: Reduced): JsonSchema {
  const { properties } = root;
  if (properties === undefined || looksBelow(root)) return root;
  const kept = partsOf(properties, reduced);
  for (const name of ofServer)
    if (Object.hasOwn(properties, name)) kept[name] = properties[name]!;
  return { ...root, properties: kept };
}

/** At the root, the server has rules of its own for these. */
const ofServer = ["apiVersion", "kind", "metadata"];

function partsOf(
  properties: Readonly<Record<string, JsonSchema>>,
  reduced: Reduced,
): Record<string, JsonSchema> {
  const kept: Record<string, JsonSchema> = {};
  for (const name of Object.keys(properties)) {
    const part = partOf(properties[name]!, reduced);
    if (part !== undefined) setOwn(kept, name, part);
  }
  return kept;
}

function setOwn(
  to: Record<string, JsonSchema>,
  name: string,
  value: JsonSchema,
): void {
  if (name !== "__proto__") to[name] = value;
  else
    Object.defineProperty(to, name, {
      value,
      enumerable: true,
      configurable: true,
    });
}

function partOf(node: JsonSchema, reduced: Reduced): JsonSchema | undefined {
  // Most have nothing below them to be looked at, and are not worth remembering.
  if (!holds(node)) return isPlain(node) ? undefined : node;
  if (reduced.has(node)) return reduced.get(node);
  const part = looksBelow(node) ? node : reduce(node, reduced);
  reduced.set(node, part);
  return part;
}

function holds(node: JsonSchema): boolean {
  return (
    node.properties !== undefined ||
    node.items !== undefined ||
    typeof node.additionalProperties === "object"
  );
}

const scalar: JsonSchema = { type: "string" };

/** Where the rules ask for a schema, a scalar stands for one that is left out. */
function reduce(node: JsonSchema, reduced: Reduced): JsonSchema | undefined {
  const { properties, items, additionalProperties: values } = node;
  if (properties !== undefined) {
    const kept = partsOf(properties, reduced);
    for (const _ in kept) return { ...node, properties: kept };
    return isPlain(node) ? undefined : { ...node, properties: kept };
  }
  const below = items ?? (typeof values === "object" ? values : undefined);
  if (below === undefined) return isPlain(node) ? undefined : node;
  const part = partOf(below, reduced);
  if (part === undefined && isPlain(node)) return undefined;
  // The keys of a list are fields of its items, so they stay too.
  if (node["x-kubernetes-list-map-keys"] !== undefined) return node;
  return items === undefined
    ? { ...node, additionalProperties: part ?? scalar }
    : { ...node, items: part ?? scalar };
}
