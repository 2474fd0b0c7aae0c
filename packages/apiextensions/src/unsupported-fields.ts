import { isPlainScalar } from "./plain-scalar.ts";
import type { Schema } from "./schema.ts";

/** Why the server cannot make a structural schema of a schema; undefined when it can. */
export function structuralProblem(schema: Schema): string | undefined {
  return ownProblem(schema) ?? innerProblem(schema);
}

function ownProblem(schema: Schema): string | undefined {
  const unsupported: readonly [string, boolean][] = [
    ["id", schema.id !== undefined],
    ["schema", schema.schema !== undefined],
    ["$ref", !!schema.ref],
    ["patternProperties", !!schema.patternProperties?.size],
    ["dependencies", !!schema.dependencies?.size],
    ["additionalItems", schema.additionalItems !== undefined],
    ["definitions", !!schema.definitions?.size],
  ];
  for (const [key, isSet] of unsupported)
    if (isSet) return `OpenAPIV3Schema '${key}' is not supported`;
  if (schema.preserveUnknownFields === false)
    return "internal error: 'x-kubernetes-preserve-unknown-fields' must be true or undefined";
  if (schema.items?.schemas?.length)
    return "OpenAPIV3Schema 'items' must be a schema, but is an array";
  return undefined;
}

function innerProblem(schema: Schema): string | undefined {
  for (const inner of innerSchemas(schema)) {
    const problem =
      inner === undefined || isPlainScalar(inner)
        ? undefined
        : structuralProblem(inner);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function* innerSchemas(schema: Schema): Iterable<Schema | undefined> {
  yield schema.not;
  if (schema.allOf !== undefined) yield* schema.allOf;
  if (schema.anyOf !== undefined) yield* schema.anyOf;
  if (schema.oneOf !== undefined) yield* schema.oneOf;
  yield schema.items?.schema;
  if (schema.properties !== undefined) yield* schema.properties.values();
  yield schema.additionalProperties?.schema;
}
