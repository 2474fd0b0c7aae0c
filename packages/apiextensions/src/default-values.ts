import {
  copyJson,
  isObject,
  setOwn,
  type JsonObject,
  type JsonValue,
} from "./json-value.ts";
import { schemaOfKey, type Schema } from "./schema.ts";

function isForbiddenNull(
  value: JsonValue | undefined,
  schema: Schema | undefined,
): boolean {
  return value === null && schema !== undefined && schema.nullable !== true;
}

function defaultOf(schema: Schema | undefined): JsonValue {
  return schema?.default === undefined ? null : copyJson(schema.default);
}

/** Fills in, in place, the defaults of the schema. */
export function applyDefaults(
  value: JsonValue,
  schema: Schema | undefined,
): void {
  if (schema === undefined || typeof value !== "object") return;
  if (Array.isArray(value)) {
    const item = schema.items?.schema;
    for (const [i, inner] of value.entries()) {
      if (isForbiddenNull(inner, item)) value[i] = defaultOf(item);
      applyDefaults(value[i] as JsonValue, item);
    }
  } else if (isObject(value)) defaultFields(value, schema);
}

function defaultFields(value: JsonObject, schema: Schema): void {
  for (const [key, property] of schema.properties ?? []) {
    if (property.default === undefined) continue;
    if (!Object.hasOwn(value, key) || isForbiddenNull(value[key], property))
      setOwn(value, key, defaultOf(property));
  }
  const additional = schema.additionalProperties?.schema;
  for (const key of Object.keys(value)) {
    const property = schema.properties?.get(key);
    if (property === undefined && isForbiddenNull(value[key], additional))
      setOwn(value, key, defaultOf(additional));
    applyDefaults(value[key] as JsonValue, property ?? additional);
  }
}

/** Removes, in place, the nulls that the schema neither allows nor replaces by a default. */
export function dropNulls(value: JsonValue, schema: Schema | undefined): void {
  if (schema === undefined) return;
  if (Array.isArray(value))
    for (const item of value) dropNulls(item, schema.items?.schema);
  else if (isObject(value))
    for (const key of Object.keys(value)) {
      const inner = value[key] as JsonValue;
      const property = schemaOfKey(schema, key);
      if (isForbiddenNull(inner, property) && property?.default === undefined)
        delete value[key];
      else dropNulls(inner, property);
    }
}
