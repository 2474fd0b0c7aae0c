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
import { planOf, type SchemaPlan } from "./schema-plan.ts";
import type { Schema } from "./schema.ts";
import { validateObjectMeta } from "./validate-object-meta.ts";

/** What of a schema leads to embedded resources. */
export function embeddedPlan(schema: Schema): SchemaPlan | undefined {
  return planOf(schema, (it) => it.embeddedResource === true);
}

/** Every reason why embedded resources are refused: their apiVersion, kind and metadata; without a plan only those of the value itself. */
export function validateEmbedded(
  value: JsonValue,
  plan: SchemaPlan | undefined,
  path?: FieldPath,
  isResource = plan?.schema.embeddedResource === true,
): FieldError[] {
  const errors: FieldError[] = [];
  if (isResource && isObject(value))
    errors.push(...resourceErrors(value, path));
  if (plan !== undefined) below(value, plan, path, errors);
  return errors;
}

function walk(
  value: JsonValue,
  plan: SchemaPlan,
  path: FieldPath,
  errors: FieldError[],
): void {
  if (plan.schema.embeddedResource && isObject(value))
    errors.push(...resourceErrors(value, path));
  below(value, plan, path, errors);
}

function below(
  value: JsonValue,
  plan: SchemaPlan,
  path: FieldPath,
  errors: FieldError[],
): void {
  const { item, additional } = plan;
  if (Array.isArray(value)) {
    if (item !== undefined)
      for (const [i, inner] of value.entries())
        walk(inner, item, at(path, i), errors);
    return;
  }
  if (!isObject(value)) return;
  for (const [key, property] of plan.properties)
    if (Object.hasOwn(value, key))
      walk(value[key] as JsonValue, property, child(path, key), errors);
  if (additional !== undefined)
    for (const [key, inner] of Object.entries(value))
      if (!plan.declared?.has(key))
        walk(inner, additional, at(path, key), errors);
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
