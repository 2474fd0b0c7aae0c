import {
  at,
  child,
  forbidden,
  invalid,
  type FieldError,
} from "./field-error.ts";
import { compilePattern } from "./pattern.ts";
import type { Schema } from "./schema.ts";

/** Which alternatives are the allowed spelling of int-or-string. */
export interface Skips {
  readonly skipAnyOf?: boolean;
  readonly skipFirstAllOf?: boolean;
}

/** Whether the alternatives are exactly an integer, then a string. */
export function isIntOrStringAnyOf(schema: Schema): boolean {
  const { anyOf = [] } = schema;
  return (
    anyOf.length === 2 &&
    isBareType(anyOf[0], "integer") &&
    isBareType(anyOf[1], "string")
  );
}

/** Whether the first of allOf spells int-or-string. */
export function isIntOrStringAllOf(schema: Schema): boolean {
  const first = schema.allOf?.[0];
  return first !== undefined && isIntOrStringAnyOf(first);
}

const emptyLists = new Set(["allOf", "anyOf", "oneOf", "enum"]);

function isBareType(schema: Schema | undefined, type: string): boolean {
  return (
    schema?.type === type &&
    Object.entries(schema).every(
      ([key, value]) =>
        key === "type" ||
        (emptyLists.has(key) && Array.isArray(value) && value.length === 0),
    )
  );
}

/** What a schema's pattern and alternatives hold that is not structural. */
export function junctorErrors(
  schema: Schema,
  path: string,
  skips: Skips = {},
): FieldError[] {
  const errors: FieldError[] = [];
  if (!skips.skipAnyOf)
    for (const [i, inner] of (schema.anyOf ?? []).entries())
      errors.push(...nestedErrors(inner, at(child(path, "anyOf"), i)));
  for (const [i, inner] of (schema.allOf ?? []).entries())
    errors.push(
      ...nestedErrors(inner, at(child(path, "allOf"), i), {
        skipAnyOf: i === 0 && skips.skipFirstAllOf === true,
      }),
    );
  for (const [i, inner] of (schema.oneOf ?? []).entries())
    errors.push(...nestedErrors(inner, at(child(path, "oneOf"), i)));
  if (schema.not !== undefined)
    errors.push(...nestedErrors(schema.not, child(path, "not")));
  if (schema.pattern !== undefined) {
    const compiled = compilePattern(schema.pattern);
    if ("error" in compiled)
      errors.push(
        invalid(
          child(path, "pattern"),
          schema.pattern,
          `must be a valid regular expression, but isn't: ${compiled.error}`,
        ),
      );
  }
  return errors;
}

function nestedErrors(
  schema: Schema,
  path: string,
  skips: Skips = {},
): FieldError[] {
  const errors = junctorErrors(schema, path, skips);
  const item = schema.items?.schema;
  if (item !== undefined)
    errors.push(...nestedErrors(item, child(path, "items")));
  for (const [key, property] of schema.properties ?? [])
    errors.push(...nestedErrors(property, at(child(path, "properties"), key)));
  for (const [key, isSet, detail] of forbiddenIn(schema))
    if (isSet) errors.push(forbidden(child(path, key), detail));
  if (schema.properties?.has("metadata"))
    errors.push(
      forbidden(
        at(child(path, "properties"), "metadata"),
        "must not be specified in a nested context",
      ),
    );
  return errors;
}

function forbiddenIn(schema: Schema): [string, boolean, string][] {
  const { additionalProperties: additional } = schema;
  const empty = "must be empty to be structural";
  const absent = "must be undefined to be structural";
  const untrue = "must be false to be structural";
  return [
    ["type", schema.type !== undefined, empty],
    ["additionalProperties", additional?.allows === true, absent],
    ["default", schema.default !== undefined, absent],
    ["title", schema.title !== undefined, empty],
    ["description", schema.description !== undefined, empty],
    ["nullable", schema.nullable === true, untrue],
    [
      "x-kubernetes-preserve-unknown-fields",
      schema.preserveUnknownFields === true,
      untrue,
    ],
    ["x-kubernetes-embedded-resource", !!schema.embeddedResource, untrue],
    ["x-kubernetes-int-or-string", !!schema.intOrString, untrue],
    ["x-kubernetes-list-map-keys", !!schema.listMapKeys?.length, empty],
    ["x-kubernetes-list-type", schema.listType !== undefined, absent],
    ["x-kubernetes-map-type", schema.mapType !== undefined, absent],
    ["x-kubernetes-validations", !!schema.validations?.length, empty],
  ];
}
