import { equalJson, type Json } from "@kubewright/generator";

import type { MarkerPlan } from "../plan/plan.ts";
import { marker } from "../plan/marker.ts";
import { nodeOf, referenceIn, type SchemaNode } from "../schema-node.ts";
import { referencePrefix, type Definitions } from "./openapi-definitions.ts";

/** What is to be said of a value's default. */
export interface SaidDefault {
  readonly default?: Json;
  readonly markers: readonly MarkerPlan[];
}

/**
 * What is to be said of a default where kube-openapi gives every value that is always there the zero of its type:
 * nothing of those, and of the others what sets them apart.
 */
export function saidDefault(
  definitions: Definitions,
  node: SchemaNode,
  at: { readonly always: boolean; readonly implicit?: boolean },
): SaidDefault {
  const zero = zeroOf(definitions, node);
  const given = node.default;
  if (zero === undefined || (given !== undefined && !equalJson(given, zero)))
    return given === undefined
      ? { markers: [] }
      : { default: given, markers: [] };
  if (given === undefined)
    return { markers: at.always ? [marker("ZeroDefault", false)] : [] };
  if (at.always) return { markers: [] };
  const isScalar = typeof zero !== "object";
  return isScalar && at.implicit !== true
    ? { default: given, markers: [] }
    : { markers: [marker("ZeroDefault")] };
}

/** The zero value that Go has for a schema's type; none of what it holds by reference. */
export function zeroOf(
  definitions: Definitions,
  node: SchemaNode,
): Json | undefined {
  const reference = referenceIn(node);
  if (reference !== undefined) {
    const to = definitions.get(reference.slice(referencePrefix.length)) ?? {};
    if (to.enum !== undefined) return zeroOf(definitions, to);
    return isStruct(to) ? {} : undefined;
  }
  switch (node.type) {
    case "string":
      return node.format === "byte" ? undefined : "";
    case "integer":
    case "number":
      return 0;
    case "boolean":
      return false;
    default:
      return undefined;
  }
}

function isStruct({ type, properties }: SchemaNode): boolean {
  return type === "object" && nodeOf(properties) !== undefined;
}

/** Whether definitions have such defaults: whether the items of their lists do. */
export function hasZeroDefaults(
  names: readonly string[],
  definitions: Definitions,
): boolean {
  let [zeros, others] = [0, 0];
  for (const name of names)
    for (const property of Object.values(
      nodeOf(definitions.get(name)?.properties) ?? {},
    )) {
      const items = nodeOf(nodeOf(property)?.items);
      if (items === undefined || zeroOf(definitions, items) === undefined)
        continue;
      if (items.default === undefined) others++;
      else zeros++;
    }
  return zeros > others;
}
