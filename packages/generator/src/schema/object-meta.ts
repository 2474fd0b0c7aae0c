import type { ClassDeclaration, Declaration } from "../model/declaration.ts";
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

/** What a kind's schema says of these fields where its class says nothing. */
export const standardDescriptions = {
  apiVersion: `APIVersion defines the versioned schema of this representation of an object.
Servers should convert recognized schemas to the latest internal value, and
may reject unrecognized values.
More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources`,
  kind: `Kind is a string value representing the REST resource this object represents.
Servers may infer this from the endpoint the client submits requests to.
Cannot be updated.
In CamelCase.
More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds`,
};
