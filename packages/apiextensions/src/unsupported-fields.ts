import type { Schema } from "./schema.ts";

/** Why the server cannot make a structural schema of a schema; undefined when it can. */
export function structuralProblem(schema: Schema): string | undefined {
  return ownProblem(schema) ?? innerProblem(schema);
}

function ownProblem(schema: Schema): string | undefined {
  const key = unsupportedKey(schema);
  if (key !== undefined) return `OpenAPIV3Schema '${key}' is not supported`;
  if (schema.preserveUnknownFields === false)
    return "internal error: 'x-kubernetes-preserve-unknown-fields' must be true or undefined";
  if (schema.items?.schemas?.length)
    return "OpenAPIV3Schema 'items' must be a schema, but is an array";
  return undefined;
}

function unsupportedKey(schema: Schema): string | undefined {
  if (schema.id !== undefined) return "id";
  if (schema.schema !== undefined) return "schema";
  if (schema.ref) return "$ref";
  if (schema.patternProperties?.size) return "patternProperties";
  if (schema.dependencies?.size) return "dependencies";
  if (schema.additionalItems !== undefined) return "additionalItems";
  return schema.definitions?.size ? "definitions" : undefined;
}

function innerProblem(schema: Schema): string | undefined {
  const { not, allOf, anyOf, oneOf, properties } = schema;
  let problem = first([not]);
  for (const junctor of [allOf, anyOf, oneOf])
    if (junctor !== undefined) problem ??= first(junctor);
  problem ??= first([schema.items?.schema]);
  if (properties !== undefined) problem ??= first(properties.values());
  return problem ?? first([schema.additionalProperties?.schema]);
}

function first(schemas: Iterable<Schema | undefined>): string | undefined {
  for (const schema of schemas) {
    const problem = schema && structuralProblem(schema);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
