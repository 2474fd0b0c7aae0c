import { docFor, standardDescriptions, typeRef } from "@kubewright/generator";

import type { NamedSchema } from "../named-schema.ts";
import { nodeOf, referenceIn, type SchemaNode } from "../schema-node.ts";
import { marker } from "./marker.ts";
import { markersOf } from "./markers-of.ts";
import type { FieldPlan, TypePlan } from "./plan.ts";
import { Remaining } from "./remaining.ts";

/** The fields that every kind has. */
export const rootNames = ["apiVersion", "kind", "metadata"] as const;

type RootName = (typeof rootNames)[number];

/** How a kind's schema tells the fields that every kind has: with descriptions, without any, or not at all. */
export type RootForm = "described" | "bare" | "absent";

/** The form of a kind's schema. */
export function rootFormOf(schema: SchemaNode): RootForm {
  const nodes = rootNames.map((name) => propertyOf(schema, name));
  const [apiVersion, kind, metadata] = nodes;
  const hasTypes =
    apiVersion?.type === "string" &&
    kind?.type === "string" &&
    (metadata?.type === "object" ||
      (metadata && referenceIn(metadata)) !== undefined);
  if (!hasTypes) return "absent";
  return apiVersion.description === undefined || kind.description === undefined
    ? "bare"
    : "described";
}

function propertyOf(schema: SchemaNode, name: string): SchemaNode | undefined {
  const properties = nodeOf(schema.properties);
  return properties && Object.hasOwn(properties, name)
    ? nodeOf(properties[name])
    : undefined;
}

/** Plans the fields that every kind has. */
export function rootFields(
  { kind, schema }: NamedSchema,
  referenced: (reference: string) => TypePlan,
): readonly FieldPlan[] {
  if (kind === undefined) return [];
  const form = rootFormOf(schema);
  return rootNames.map((name): FieldPlan => {
    const node = propertyOf(schema, name) ?? {};
    const reference = referenceIn(node);
    const type =
      name === "metadata"
        ? reference === undefined
          ? objectMeta
          : referenced(reference)
        : literal(name === "kind" ? kind.kind : kind.apiVersion);
    return {
      name,
      optional: false,
      ...(name !== "metadata" && { readonly: true }),
      ...said(name, node, form),
      type,
    };
  });
}

const objectMeta: TypePlan = {
  t: "name",
  name: typeRef("ObjectMeta", {
    specifier: "@kubewright/apimachinery/meta/v1",
  }),
};

function literal(value: string): TypePlan {
  return { t: "literals", values: [value] };
}

/** What is said of such a field beside its type, and beside what the form of the schema says of all three. */
function said(
  name: RootName,
  node: SchemaNode,
  form: RootForm,
): Pick<FieldPlan, "doc" | "markers"> {
  const rest = new Remaining(node);
  const values = name === "metadata" ? "object" : "string";
  if (node.type !== undefined && node.type !== values)
    return { markers: [marker("Keywords", node)] };
  if (form !== "absent") rest.drop("type");
  if (referenceIn(node) !== undefined) rest.drop("$ref", "allOf");
  const description = rest.get("description");
  const doc =
    typeof description === "string" && name !== "metadata"
      ? docFor(description)
      : undefined;
  if (doc !== undefined || isStandard(name, description, form))
    rest.drop("description");
  return {
    ...(doc && !isStandard(name, description, form) && { doc }),
    markers: markersOf(rest, { values, node }),
  };
}

/** Whether a description is the one that the generator gives by itself. */
function isStandard(
  name: RootName,
  description: unknown,
  form: RootForm,
): boolean {
  return (
    form === "described" &&
    name !== "metadata" &&
    description === standardDescriptions[name]
  );
}
