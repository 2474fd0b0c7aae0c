import {
  at,
  child,
  forbidden,
  formatFieldError,
  invalid,
  required,
  type FieldError,
} from "./field-error.ts";
import { isPlainScalar } from "./plain-scalar.ts";
import { incompleteJunctors } from "./structural-completeness.ts";
import {
  isIntOrStringAllOf,
  isIntOrStringAnyOf,
  junctorErrors,
} from "./structural-junctors.ts";
import type { Schema } from "./schema.ts";

type Level = "root" | "item" | "field";

/** Why a schema is not structural, in the order of the errors' texts. */
export function validateStructural(schema: Schema, path: string): FieldError[] {
  const errors = [
    ...invariants(schema, "root", path),
    ...incompleteJunctors(schema, path),
  ];
  return errors.length < 2 ? errors : sortedByText(errors);
}

function sortedByText(errors: readonly FieldError[]): FieldError[] {
  return errors
    .map((error) => ({ error, text: formatFieldError(error) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ error }) => error);
}

function invariants(schema: Schema, level: Level, path: string): FieldError[] {
  const errors: FieldError[] = [];
  const item = schema.items?.schema;
  if (schema.type === "array" && item === undefined)
    errors.push(required(child(path, "items"), "must be specified"));
  if (item !== undefined && !isPlainScalar(item))
    errors.push(...invariants(item, "item", child(path, "items")));
  for (const [key, property] of schema.properties ?? []) {
    if (isPlainScalar(property)) continue;
    errors.push(
      ...invariants(property, "field", at(child(path, "properties"), key)),
    );
  }
  errors.push(
    ...additionalErrors(schema, level, child(path, "additionalProperties")),
    ...extensionErrors(schema, path),
    ...junctorErrors(schema, path, {
      skipAnyOf: isIntOrStringAnyOf(schema),
      skipFirstAllOf: isIntOrStringAllOf(schema),
    }),
    ...typeErrors(schema, level, child(path, "type")),
    ...resourceErrors(schema, level, path),
  );
  return errors;
}

function additionalErrors(
  schema: Schema,
  level: Level,
  path: string,
): FieldError[] {
  const { additionalProperties: additional } = schema;
  if (additional === undefined) return [];
  const errors: FieldError[] = [];
  if (level === "root")
    errors.push(forbidden(path, "must not be used at the root"));
  if (schema.embeddedResource)
    errors.push(
      forbidden(
        path,
        "must not be used if x-kubernetes-embedded-resource is set",
      ),
    );
  if (additional.schema !== undefined && !isPlainScalar(additional.schema))
    errors.push(...invariants(additional.schema, "field", path));
  return errors;
}

function extensionErrors(schema: Schema, path: string): FieldError[] {
  if (!schema.intOrString) return [];
  const clashes = {
    "x-kubernetes-preserve-unknown-fields": schema.preserveUnknownFields,
    "x-kubernetes-embedded-resource": schema.embeddedResource,
  };
  return Object.entries(clashes)
    .filter(([, isSet]) => isSet)
    .map(([key]) =>
      invalid(
        child(path, key),
        true,
        "must be false if x-kubernetes-int-or-string is true",
      ),
    );
}

const missingType = {
  root: "must not be empty at the root",
  item: "must not be empty for specified array items",
  field: "must not be empty for specified object fields",
} as const;

function typeErrors(schema: Schema, level: Level, path: string): FieldError[] {
  const { type } = schema;
  const errors: FieldError[] = [];
  if (schema.embeddedResource && type !== "object") {
    const detail = "must be object if x-kubernetes-embedded-resource is true";
    errors.push(
      type === undefined ? required(path, detail) : invalid(path, type, detail),
    );
  } else if (
    type === undefined &&
    !schema.intOrString &&
    !schema.preserveUnknownFields
  )
    errors.push(required(path, missingType[level]));
  if (level === "root" && type !== undefined && type !== "object")
    errors.push(invalid(path, type, "must be object at the root"));
  return errors;
}

function resourceErrors(
  schema: Schema,
  level: Level,
  path: string,
): FieldError[] {
  const errors: FieldError[] = [];
  const properties = child(path, "properties");
  const isResource = level === "root" || schema.embeddedResource === true;
  for (const key of isResource ? ["kind", "apiVersion"] : []) {
    const property = schema.properties?.get(key);
    if (property !== undefined && property.type !== "string")
      errors.push(
        invalid(
          child(at(properties, key), "type"),
          property.type ?? "",
          "must be string",
        ),
      );
  }
  const metadata = schema.properties?.get("metadata");
  if (metadata !== undefined) {
    const field = at(properties, "metadata");
    if (isResource && metadata.type !== "object")
      errors.push(
        invalid(child(field, "type"), metadata.type ?? "", "must be object"),
      );
    if (level === "root" && saysTooMuch(metadata))
      errors.push(
        forbidden(
          field,
          "must not specify anything other than name and generateName, but metadata is implicitly specified",
        ),
      );
  }
  if (
    schema.embeddedResource &&
    !schema.preserveUnknownFields &&
    schema.properties === undefined
  )
    errors.push(
      required(
        properties,
        "must not be empty if x-kubernetes-embedded-resource is true without x-kubernetes-preserve-unknown-fields",
      ),
    );
  return errors;
}

const emptyWhenNone = new Set<keyof Schema>([
  "enum",
  "allOf",
  "anyOf",
  "oneOf",
  "patternProperties",
  "dependencies",
  "definitions",
]);

/** Whether metadata at the root says more than which names are valid. */
function saysTooMuch(metadata: Schema): boolean {
  const { type: _, default: __, properties, ...rest } = metadata;
  const names = [...(properties?.keys() ?? [])];
  if (names.some((name) => name !== "name" && name !== "generateName"))
    return true;
  return Object.entries(rest).some(([key, value]) => {
    if (!emptyWhenNone.has(key as keyof Schema)) return true;
    return value instanceof Map ? value.size > 0 : !isEmptyList(value);
  });
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
