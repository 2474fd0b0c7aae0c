import { docFor } from "@kubewright/generator";

import {
  canonical,
  nodeOf,
  referenceIn,
  without,
  type SchemaNode,
} from "../schema-node.ts";

/** Where a schema stands: as a field's, which has decorators and a comment of its own, or inside of a type. */
export type Place = "field" | "type";

/** What of a class's schema is said where the class is used, and not on the class. */
const saidByUse: Readonly<Record<Place, readonly string[]>> = {
  field: [
    "description",
    "default",
    "nullable",
    "example",
    "x-kubernetes-patch-strategy",
    "x-kubernetes-patch-merge-key",
  ],
  type: ["nullable", "default"],
};

/** A schema without a name that gets a declaration of its own, and what remains to be said where it is used. */
export interface DeclaredNode {
  readonly d: "class" | "alias";
  readonly node: SchemaNode;
  readonly use: SchemaNode;
  /** Equal for nodes that may share a declaration. */
  readonly key: string;
}

/** Whether a schema is that of an object with fields, which a class can say. */
export function hasFields(node: SchemaNode): boolean {
  return (
    node.type === "object" &&
    areFields(node) &&
    node["x-kubernetes-int-or-string"] === undefined
  );
}

/** Whether the properties of a schema, of which there are some, can be fields. */
export function areFields(node: SchemaNode): boolean {
  const properties = Object.values(nodeOf(node.properties) ?? {});
  return (
    properties.length > 0 &&
    properties.every((each) => nodeOf(each) !== undefined)
  );
}

/** What declaration a schema without a name needs; nothing where its type is written where it stands. */
export function declaredNode(
  schema: SchemaNode,
  place: Place,
  documentsClass = false,
): DeclaredNode | undefined {
  if (referenceIn(schema) !== undefined) return undefined;
  if (hasFields(schema)) {
    const said = saidByUse[place].filter(
      (key) => !(documentsClass && key === "description"),
    );
    const node = without(schema, said);
    const use = Object.fromEntries(
      said.flatMap((key) =>
        schema[key] === undefined ? [] : [[key, schema[key]]],
      ),
    );
    return { d: "class", node, use, key: canonical(node) };
  }
  if (place === "field" || !isDocumented(schema)) return undefined;
  return { d: "alias", node: schema, use: {}, key: canonical(schema) };
}

/** Whether a comment can say what a schema's description says. */
function isDocumented({ description }: SchemaNode): boolean {
  return typeof description === "string" && docFor(description) !== undefined;
}

/** Whether it is the class that a description is about, and not the field: so it is with `spec` and `status`. */
export function isClassDocumented(property: string, ofKind: boolean): boolean {
  return ofKind && (property === "spec" || property === "status");
}
