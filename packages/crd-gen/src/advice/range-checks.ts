import type { JsonSchema } from "@kubewright/generator";

import type { SchemaCheck } from "./schema-check.ts";
import { crdWarnings } from "./warnings.ts";

const ranges = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
] as const;

type Low = (typeof ranges)[number][0];
type High = (typeof ranges)[number][1];

/** Warns of bounds that no value can meet, wherever they come from: the type, the field, or `allOf`. */
export function checkRanges({ place: { node }, say }: SchemaCheck): void {
  const parts = node.allOf === undefined ? [node] : [node, ...node.allOf];
  for (const [low, high] of ranges) {
    const least = leastOf(parts, low, node);
    if (least === -Infinity) continue;
    const most = mostOf(parts, high, node);
    if (least <= most) continue;
    say(crdWarnings.emptyRange(low, high), ...pathOf(node, low));
  }
}

function leastOf(
  parts: readonly JsonSchema[],
  low: Low,
  { type }: JsonSchema,
): number {
  let least = -Infinity;
  for (const part of parts) {
    const bound = part[low];
    if (bound === undefined) continue;
    const isOpen = low === "minimum" && part.exclusiveMinimum === true;
    least = Math.max(least, isOpen ? above(bound, type) : bound);
  }
  return least;
}

function mostOf(
  parts: readonly JsonSchema[],
  high: High,
  { type }: JsonSchema,
): number {
  let most = Infinity;
  for (const part of parts) {
    const bound = part[high];
    if (bound === undefined) continue;
    const isOpen = high === "maximum" && part.exclusiveMaximum === true;
    most = Math.min(most, isOpen ? -above(-bound, type) : bound);
  }
  return most;
}

/** The least value above a bound: the next integer, or next to nothing more. */
function above(bound: number, type: JsonSchema["type"]): number {
  return type === "integer"
    ? Math.floor(bound) + 1
    : bound + Math.max(Number.MIN_VALUE, Math.abs(bound) * Number.EPSILON);
}

function pathOf(node: JsonSchema, keyword: Low): readonly string[] {
  if (node[keyword] !== undefined) return [keyword];
  const part = (node.allOf ?? []).findIndex(
    (one) => one[keyword] !== undefined,
  );
  return ["allOf", String(part), keyword];
}
