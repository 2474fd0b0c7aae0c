import type { Json } from "@kubewright/generator";

import type { MarkerPlan } from "./plan/plan.ts";
import { isList, type SchemaNode } from "./schema-node.ts";

// Keywords that no document has: what readers state of a schema for the planning of its class.
const markersKeyword = "x-kubewright-markers";
const orderKeyword = "x-kubewright-ordered";
const baseKeyword = "x-kubewright-extends";

/** A schema that some markers speak about, beside those that follow from its keywords. */
export function withMarkers(
  node: SchemaNode,
  markers: readonly MarkerPlan[],
): SchemaNode {
  if (markers.length === 0) return node;
  return {
    ...node,
    [markersKeyword]: [
      ...(markersIn(node) as unknown as readonly Json[]),
      ...(markers as unknown as readonly Json[]),
    ],
  };
}

/** A schema whose class has its fields in the order of `properties`, and whose required keys are in that order too. */
export function withOrder(node: SchemaNode): SchemaNode {
  return { ...node, [orderKeyword]: true };
}

/** The markers that are stated of a schema. */
export function markersIn(node: SchemaNode): readonly MarkerPlan[] {
  const stated = node[markersKeyword];
  return isList(stated) ? (stated as unknown as readonly MarkerPlan[]) : [];
}

/** Whether the order of a schema's properties is stated to be that of the fields. */
export function isOrdered(node: SchemaNode): boolean {
  return node[orderKeyword] === true;
}

/** A schema whose class extends that of another, which a reference names. */
export function withBase(node: SchemaNode, reference: string): SchemaNode {
  return { ...node, [baseKeyword]: reference };
}

/** The class that a schema's class is stated to extend, as a reference. */
export function baseOf(node: SchemaNode): string | undefined {
  const base = node[baseKeyword];
  return typeof base === "string" ? base : undefined;
}

/** The keywords that only state something. */
export const statedKeywords: readonly string[] = [
  markersKeyword,
  orderKeyword,
  baseKeyword,
];
