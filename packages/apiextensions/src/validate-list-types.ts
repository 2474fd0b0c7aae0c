import {
  at,
  child,
  duplicate,
  invalid,
  type FieldError,
  type FieldPath,
} from "./field-error.ts";
import {
  isInt64,
  isNumber,
  isObject,
  setOwn,
  toFloat,
  type JsonObject,
  type JsonValue,
} from "./json-value.ts";
import { planOf, type SchemaPlan } from "./schema-plan.ts";
import type { Schema } from "./schema.ts";
import { stringifyJson } from "./stringify-json.ts";

/** What of a schema leads to lists that are sets or maps. */
export function listTypesPlan(schema: Schema): SchemaPlan | undefined {
  return planOf(
    schema,
    ({ listType }) => listType === "set" || listType === "map",
  );
}

/** Every entry that repeats another in a list that the schema calls a set or a map. */
export function validateListTypes(
  value: JsonValue,
  plan: SchemaPlan,
  path?: FieldPath,
): FieldError[] {
  const errors: FieldError[] = [];
  walk(value, plan, path, errors);
  return errors;
}

function walk(
  value: JsonValue,
  plan: SchemaPlan,
  path: FieldPath,
  errors: FieldError[],
): void {
  if (Array.isArray(value)) {
    listErrors(value, plan, path, errors);
    return;
  }
  if (!isObject(value)) return;
  if (plan.additional !== undefined)
    for (const [key, inner] of Object.entries(value))
      walk(inner, plan.additional, at(path, key), errors);
  for (const [key, property] of plan.properties)
    if (Object.hasOwn(value, key))
      walk(value[key] as JsonValue, property, child(path, key), errors);
}

function listErrors(
  list: readonly JsonValue[],
  { schema, item }: SchemaPlan,
  path: FieldPath,
  errors: FieldError[],
): void {
  if (schema.listType === "set" && list.length > 1)
    for (const i of repeated(list, identity))
      errors.push(duplicate(at(path, i), list[i]));
  if (schema.listType === "map")
    errors.push(...mapErrors(list, schema.listMapKeys ?? [], path));
  if (item !== undefined)
    for (const [i, inner] of list.entries())
      walk(inner, item, at(path, i), errors);
}

function mapErrors(
  list: readonly JsonValue[],
  keys: readonly string[],
  path: FieldPath,
): FieldError[] {
  const stray = list.findIndex((item) => item !== null && !isObject(item));
  if (stray >= 0)
    return [
      invalid(
        at(path, stray),
        list[stray],
        "must be an object for an array of list-type map",
      ),
    ];
  if (list.length < 2) return [];
  const identities = list.map((item) => keyOf(item as JsonObject | null, keys));
  const indexes =
    keys.length === 1
      ? repeated(identities, (key) => {
          const value = key[keys[0] as string];
          return value === undefined ? "absent" : identity(value);
        })
      : repeated(identities, identity);
  return indexes.map((i) => duplicate(at(path, i), identities[i]));
}

function keyOf(item: JsonObject | null, keys: readonly string[]): JsonObject {
  const key: JsonObject = {};
  for (const name of keys)
    if (item !== null && Object.hasOwn(item, name))
      setOwn(key, name, item[name] as JsonValue);
  return key;
}

/** Text that is equal for what the server calls equal: scalars by Go value, the others by their JSON. */
function identity(value: JsonValue): string {
  if (typeof value === "object" && (Array.isArray(value) || isObject(value)))
    return `json ${stringifyJson(value, "sorted")}`;
  if (isNumber(value))
    return isInt64(value)
      ? `int ${BigInt(value)}`
      : `float ${toFloat(value) + 0}`;
  return `${typeof value} ${String(value)}`;
}

/** The index of the second entry of each that occurs more than once. */
function repeated<T>(
  entries: readonly T[],
  identityOf: (entry: T) => string,
): number[] {
  const seen = new Map<string, number>();
  const indexes: number[] = [];
  for (const [i, entry] of entries.entries()) {
    const id = identityOf(entry);
    const times = seen.get(id) ?? 0;
    if (times === 1) indexes.push(i);
    seen.set(id, times + 1);
  }
  return indexes;
}
