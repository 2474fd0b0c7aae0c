import type { JsonSchema, Kind } from "@kubewright/generator";

import { referencePrefix } from "./references.ts";

const metaPrefix = "io.k8s.apimachinery.pkg.apis.meta.v1.";
const listMetaName = `${metaPrefix}ListMeta`;
const shardInfoName = `${metaPrefix}ShardInfo`;

const string: JsonSchema = { type: "string" };

const listMeta: JsonSchema = {
  description:
    "ListMeta is the metadata of a list: where to go on reading, and the version of what was read.",
  type: "object",
  properties: {
    continue: string,
    remainingItemCount: { type: "integer", format: "int64" },
    resourceVersion: string,
    selfLink: string,
    shardInfo: {
      description: "ShardInfo says which part of a list it is.",
      allOf: [{ $ref: referenceTo(shardInfoName) }],
    },
  },
};

const shardInfo: JsonSchema = {
  description: "ShardInfo says which part of a list it is.",
  type: "object",
  properties: {
    selector: { ...string, default: "" },
  },
  required: ["selector"],
};

/** What lists refer to, by name: classes do not, so that a model need not have it. */
export const listDefinitions: Readonly<Record<string, JsonSchema>> = {
  [listMetaName]: listMeta,
  [shardInfoName]: shardInfo,
};

/** The definition of a kind's list. */
export function listDefinition(
  { kind, listKind }: Kind,
  item: string,
  zeroDefaults: boolean,
): JsonSchema {
  const held = (name: string): JsonSchema => {
    const reference = { $ref: referenceTo(name) };
    return zeroDefaults ? { allOf: [reference], default: {} } : reference;
  };
  return {
    description: `${listKind} is a list of ${kind} objects.`,
    type: "object",
    properties: {
      apiVersion: string,
      items: { type: "array", items: held(item) },
      kind: string,
      metadata: held(listMetaName),
    },
    required: ["items"],
  };
}

/** How a schema refers to a definition. */
export function referenceTo(name: string): string {
  return `${referencePrefix}${name}`;
}
