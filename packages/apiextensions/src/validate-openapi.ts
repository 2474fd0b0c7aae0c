import {
  at,
  child,
  forbidden,
  invalid,
  notSupported,
  type FieldError,
} from "./field-error.ts";
import {
  listTypeErrors,
  mapKeyErrors,
  mapTypeErrors,
} from "./list-type-rules.ts";
import type { Schema } from "./schema.ts";
import { ruleErrors } from "./rule-fields.ts";

/** What the server no longer forbids because the stored definition already has it. */
export interface Tolerated {
  readonly unknownTypes?: boolean;
  readonly nonAtomicSets?: boolean;
  readonly looseMapKeys?: boolean;
}

/** Where in a definition a schema stands. */
interface Place {
  readonly isRoot?: boolean;
  readonly insideMeta?: boolean;
  readonly noDefaults?: string;
  readonly tolerated: Tolerated;
}

/** Every rule of the OpenAPI subset that a schema breaks. */
export function validateOpenApi(
  schema: Schema,
  path: string,
  tolerated: Tolerated,
): FieldError[] {
  return walk(schema, path, { isRoot: true, tolerated });
}

function walk(schema: Schema, path: string, place: Place): FieldError[] {
  const inner: Place = place.isRoot ? { ...place, isRoot: false } : place;
  return [
    ...keywordErrors(schema, path, place),
    ...structureErrors(schema, path, place),
    ...junctorErrors(schema, path, inner),
    ...itemErrors(schema, path, inner),
    ...preserveErrors(schema, path),
    ...mapTypeErrors(schema, path),
    ...listTypeErrors(schema, path, place.tolerated.nonAtomicSets === true),
    ...(place.tolerated.looseMapKeys ? [] : mapKeyErrors(schema, path)),
    ...ruleErrors(schema, path),
  ];
}

const types = ["array", "boolean", "integer", "number", "object", "string"];

function keywordErrors(
  schema: Schema,
  path: string,
  { noDefaults, insideMeta, tolerated }: Place,
): FieldError[] {
  const { type } = schema;
  const errors: FieldError[] = [];
  const typePath = child(path, "type");
  if (type !== undefined && !types.includes(type) && !tolerated.unknownTypes)
    errors.push(notSupported(typePath, type, types));
  if (schema.default !== undefined && noDefaults !== undefined)
    errors.push(
      forbidden(child(path, "default"), `must not be set ${noDefaults}`),
    );
  errors.push(...unsupportedErrors(schema, path));
  if (type === "null")
    errors.push(
      forbidden(
        typePath,
        "type cannot be set to null, use nullable as an alternative",
      ),
    );
  if (schema.items?.schemas?.length)
    errors.push(
      forbidden(
        child(path, "items"),
        "items must be a schema object and not an array",
      ),
    );
  if (insideMeta && schema.embeddedResource)
    errors.push(
      forbidden(
        child(path, "x-kubernetes-embedded-resource"),
        "must not be used inside of resource meta",
      ),
    );
  if (schema.uniqueItems)
    errors.push(
      forbidden(
        child(path, "uniqueItems"),
        "uniqueItems cannot be set to true since the runtime complexity becomes quadratic",
      ),
    );
  return errors;
}

function unsupportedErrors(schema: Schema, path: string): FieldError[] {
  const keys: string[] = [];
  if (schema.id !== undefined) keys.push("id");
  if (schema.additionalItems !== undefined) keys.push("additionalItems");
  if (schema.patternProperties?.size) keys.push("patternProperties");
  if (schema.definitions?.size) keys.push("definitions");
  if (schema.dependencies !== undefined) keys.push("dependencies");
  if (schema.ref !== undefined) keys.push("$ref");
  return keys.map((key) =>
    forbidden(child(path, key), `${key} is not supported`),
  );
}

const metaFields = new Set(["metadata", "kind", "apiVersion"]);

function structureErrors(
  schema: Schema,
  path: string,
  place: Place,
): FieldError[] {
  const errors: FieldError[] = [];
  const { additionalProperties: additional } = schema;
  const additionalPath = child(path, "additionalProperties");
  if (
    schema.properties !== undefined &&
    additional !== undefined &&
    (!additional.allows || additional.schema !== undefined)
  )
    errors.push(
      forbidden(
        additionalPath,
        "additionalProperties and properties are mutual exclusive",
      ),
    );
  const inner: Place = place.isRoot ? { ...place, isRoot: false } : place;
  if (additional?.schema !== undefined)
    errors.push(
      ...walk(
        additional.schema,
        additionalPath,
        place.insideMeta
          ? {
              ...inner,
              noDefaults:
                "inside additionalProperties applying to object metadata",
            }
          : inner,
      ),
    );
  for (const [key, property] of schema.properties ?? []) {
    const isMeta =
      metaFields.has(key) && (place.isRoot || schema.embeddedResource);
    const there: Place = isMeta
      ? {
          ...inner,
          insideMeta: true,
          ...(place.isRoot && { noDefaults: `in top-level ${key}` }),
        }
      : inner;
    errors.push(...walk(property, at(child(path, "properties"), key), there));
  }
  return errors;
}

function junctorErrors(
  schema: Schema,
  path: string,
  place: Place,
): FieldError[] {
  const errors: FieldError[] = [];
  if (schema.not !== undefined)
    errors.push(...walk(schema.not, child(path, "not"), place));
  for (const key of ["allOf", "oneOf", "anyOf"] as const)
    for (const [i, inner] of (schema[key] ?? []).entries())
      errors.push(...walk(inner, at(child(path, key), i), place));
  for (const [key, inner] of schema.definitions ?? [])
    errors.push(...walk(inner, at(child(path, "definitions"), key), place));
  return errors;
}

function itemErrors(schema: Schema, path: string, place: Place): FieldError[] {
  const items = child(path, "items");
  const single = schema.items?.schema;
  const errors = single === undefined ? [] : walk(single, items, place);
  for (const [i, item] of (schema.items?.schemas ?? []).entries())
    errors.push(...walk(item, at(items, i), place));
  for (const [key, inner] of schema.dependencies ?? [])
    if (inner.schema !== undefined)
      errors.push(
        ...walk(inner.schema, at(child(path, "dependencies"), key), place),
      );
  return errors;
}

function preserveErrors(schema: Schema, path: string): FieldError[] {
  if (schema.preserveUnknownFields !== false) return [];
  return [
    invalid(
      child(path, "x-kubernetes-preserve-unknown-fields"),
      false,
      "must be true or undefined",
    ),
  ];
}
