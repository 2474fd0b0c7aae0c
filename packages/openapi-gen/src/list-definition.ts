import type { JsonSchema, Kind } from "@kubewright/generator";

import { referencePrefix } from "./references.ts";

/** The name of the metadata of lists. */
export const listMetaName = "io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta";

const string: JsonSchema = { type: "string" };

/** The definition of the metadata of lists. */
export const listMeta: JsonSchema = {
  description:
    "ListMeta is the metadata of a list: where to go on reading, and the version of what was read.",
  type: "object",
  properties: {
    continue: string,
    remainingItemCount: { type: "integer", format: "int64" },
    resourceVersion: string,
    selfLink: string,
  },
};

/** The definition of a kind's list. */
export function listDefinition(
  { kind, listKind }: Kind,
  item: string,
): JsonSchema {
  return {
    description: `${listKind} is a list of ${kind} objects.`,
    type: "object",
    properties: {
      apiVersion: string,
      items: { type: "array", items: { $ref: referenceTo(item) } },
      kind: string,
      metadata: { $ref: referenceTo(listMetaName) },
    },
    required: ["items"],
  };
}

/** How a schema refers to a definition. */
export function referenceTo(name: string): string {
  return `${referencePrefix}${name}`;
}
