import type { ClassDeclaration, Declaration } from "../model/declaration.ts";
import type { MarkerUse } from "../model/marker-use.ts";
import { descriptionOf } from "./description.ts";
import type { JsonSchema } from "./json-schema.ts";
import { objectSchema } from "./object-schema.ts";
import type { SchemaContext } from "./context.ts";

/** Whether a declaration is the metadata that every object has. */
export function isObjectMeta({ name, specifier }: Declaration): boolean {
  return (
    name === "ObjectMeta" && specifier === "@kubewright/apimachinery/meta/v1"
  );
}

const string: JsonSchema = { type: "string" };
const strings: JsonSchema = { type: "object", additionalProperties: string };

const embeddedFields: Readonly<Record<string, JsonSchema>> = {
  annotations: strings,
  finalizers: { type: "array", items: string },
  labels: strings,
  name: string,
  namespace: string,
};

/** The schema of metadata: its fields where references are kept, and otherwise what an API server takes. */
export function objectMetaSchema(
  context: SchemaContext,
  { fields, doc }: ClassDeclaration,
): readonly JsonSchema[] {
  if (context.options.reference !== undefined) {
    const description = descriptionOf(doc);
    const object = objectSchema(context, fields);
    return [description === undefined ? object : { description, ...object }];
  }
  return [
    context.options.generateEmbeddedObjectMeta
      ? { type: "object", properties: embeddedFields }
      : { type: "object" },
  ];
}

const apiVersionDescription = `APIVersion defines the versioned schema of this representation of an object.
Servers should convert recognized schemas to the latest internal value, and
may reject unrecognized values.
More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources`;

const kindDescription = `Kind is a string value representing the REST resource this object represents.
Servers may infer this from the endpoint the client submits requests to.
Cannot be updated.
In CamelCase.
More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds`;

/** The schema of a kind's root, made of the schema of its class: the server owns the first three fields. */
export function kindSchema(
  context: SchemaContext,
  object: JsonSchema,
  { fields }: ClassDeclaration,
  marker: MarkerUse,
): JsonSchema {
  const typeMeta = (name: string, description: string): JsonSchema => {
    const doc = fields.find((field) => field.name === name)?.doc;
    return {
      description: (doc && descriptionOf(doc)) ?? description,
      type: "string",
    };
  };
  const { requireMetadata } = (marker.args[0] ?? {}) as {
    readonly requireMetadata?: boolean;
  };
  const required = requiredOfKind(context, object, requireMetadata);
  const { required: _, ...rest } = object;
  return {
    ...rest,
    properties: {
      apiVersion: typeMeta("apiVersion", apiVersionDescription),
      kind: typeMeta("kind", kindDescription),
      metadata: metadata(context, object),
      ...withoutMeta(object.properties ?? {}),
    },
    ...(required.length > 0 && { required }),
  };
}

function requiredOfKind(
  { options }: SchemaContext,
  { required: declared = [] }: JsonSchema,
  requireMetadata = false,
): readonly string[] {
  const names = new Set(declared);
  if (requireMetadata) names.add("metadata");
  else names.delete("metadata");
  names.delete("apiVersion");
  names.delete("kind");
  return options.reference === undefined ? [...names].sort() : [...names];
}

function metadata({ options }: SchemaContext, object: JsonSchema): JsonSchema {
  const written = object.properties?.metadata;
  return options.reference !== undefined && written !== undefined
    ? written
    : { type: "object" };
}

function withoutMeta(
  properties: Readonly<Record<string, JsonSchema>>,
): Readonly<Record<string, JsonSchema>> {
  const { apiVersion: _, kind: __, metadata: ___, ...rest } = properties;
  return rest;
}
