import { nodeOf, isList, type SchemaNode } from "../schema-node.ts";
import type { Json } from "@kubewright/generator";

/** The schemas of OpenAPI documents by their names, such as `io.k8s.api.apps.v1.Deployment`. */
export type Definitions = ReadonlyMap<string, SchemaNode>;

/** A kind in full. */
export interface GroupVersionKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** What the references of OpenAPI v3 documents begin with. */
export const referencePrefix = "#/components/schemas/";

/** The schemas of some OpenAPI v3 documents; of one that several have, the first is taken. */
export function definitionsIn(documents: readonly Json[]): Definitions {
  const found = new Map<string, SchemaNode>();
  for (const document of documents)
    for (const [name, schema] of Object.entries(schemasIn(document)))
      if (!found.has(name)) found.set(name, nodeOf(schema) ?? {});
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** `components.schemas`, or `schemas` of a document that was cut down to them. */
function schemasIn(document: Json): SchemaNode {
  const root = nodeOf(document) ?? {};
  return nodeOf(nodeOf(root.components)?.schemas) ?? nodeOf(root.schemas) ?? {};
}

/** A definition's name in two: `io.k8s.api.apps.v1` and `Deployment`. */
export function splitName(name: string): {
  readonly prefix: string;
  readonly last: string;
} {
  const dot = name.lastIndexOf(".");
  return { prefix: name.slice(0, Math.max(dot, 0)), last: name.slice(dot + 1) };
}

/** The kinds that a definition is the schema of. */
export function kindsOf(schema: SchemaNode): readonly GroupVersionKind[] {
  const given = schema["x-kubernetes-group-version-kind"];
  return isList(given) ? (given as unknown as readonly GroupVersionKind[]) : [];
}

/** Whether a definition is that of a kind's list. */
export function isKindList(name: string, schema: SchemaNode): boolean {
  const properties = nodeOf(schema.properties) ?? {};
  return (
    name.endsWith("List") &&
    properties.items !== undefined &&
    properties.metadata !== undefined &&
    kindsOf(schema).length > 0
  );
}
