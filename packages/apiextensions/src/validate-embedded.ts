import {
  at,
  child,
  invalid,
  required,
  type FieldError,
  type FieldPath,
} from "./field-error.ts";
import { isObject, type JsonObject, type JsonValue } from "./json-value.ts";
import { label1035Problems, pathSegmentProblems } from "./names.ts";
import { decodeObjectMeta } from "./object-meta.ts";
import type { Schema } from "./schema.ts";
import { validateObjectMeta } from "./validate-object-meta.ts";

/** Every reason why embedded resources are refused: their apiVersion, kind and metadata. */
export function validateEmbedded(
  value: JsonValue,
  schema: Schema | undefined,
  path?: FieldPath,
  isResource = schema?.embeddedResource === true,
): FieldError[] {
  if (schema === undefined) return [];
  const errors: FieldError[] = [];
  if (Array.isArray(value))
    for (const [i, item] of value.entries())
      errors.push(...validateEmbedded(item, schema.items?.schema, at(path, i)));
  if (!isObject(value)) return errors;
  if (isResource) errors.push(...resourceErrors(value, path));
  for (const [key, inner] of Object.entries(value)) {
    const property = schema.properties?.get(key);
    const additional = schema.additionalProperties?.schema;
    if (property !== undefined)
      errors.push(...validateEmbedded(inner, property, child(path, key)));
    else if (additional !== undefined)
      errors.push(...validateEmbedded(inner, additional, at(path, key)));
  }
  return errors;
}

function resourceErrors(resource: JsonObject, path: FieldPath): FieldError[] {
  const errors: FieldError[] = [];
  for (const key of ["apiVersion", "kind"]) {
    const field = child(path, key);
    if (!Object.hasOwn(resource, key)) errors.push(required(field));
    else
      for (const problem of typeMetaProblems(key, resource[key] as JsonValue))
        errors.push(invalid(field, resource[key], problem));
  }
  if (Object.hasOwn(resource, "metadata"))
    errors.push(
      ...metadataErrors(
        resource["metadata"] as JsonValue,
        child(path, "metadata"),
      ),
    );
  return errors;
}

function typeMetaProblems(key: string, value: JsonValue): string[] {
  if (typeof value !== "string") return ["must be a string"];
  if (value === "") return ["must not be empty"];
  if (key === "apiVersion")
    return value.split("/").length > 2
      ? [`unexpected GroupVersion string: ${value}`]
      : [];
  const problems = label1035Problems(value.toLowerCase());
  return problems.length === 0
    ? []
    : [
        `may have mixed case, but should otherwise match: ${problems.join(",")}`,
      ];
}

function metadataErrors(metadata: JsonValue, path: string): FieldError[] {
  const { meta, error } = decodeObjectMeta(metadata);
  if (error !== undefined) return [invalid(path, metadata, error)];
  const named = { ...meta, name: meta.name ?? "fakename" };
  const namespaced = meta.namespace !== undefined;
  return validateObjectMeta(
    named,
    { name: pathSegmentProblems, namespaced },
    path,
  );
}
