import {
  at,
  child,
  forbidden,
  invalid,
  notSupported,
  required,
  type FieldError,
} from "./field-error.ts";
import type { Schema } from "./schema.ts";

const mapType = "x-kubernetes-map-type";
const listType = "x-kubernetes-list-type";
const listMapKeys = "x-kubernetes-list-map-keys";

function wrongType(schema: Schema, path: string, detail: string): FieldError {
  const field = child(path, "type");
  return schema.type === undefined
    ? required(field, detail)
    : invalid(field, schema.type, detail);
}

/** What is wrong with `x-kubernetes-map-type`. */
export function mapTypeErrors(schema: Schema, path: string): FieldError[] {
  if (schema.mapType === undefined) return [];
  const errors: FieldError[] = [];
  if (schema.type !== "object")
    errors.push(
      wrongType(schema, path, `must be object if ${mapType} is specified`),
    );
  const known = ["atomic", "granular"];
  if (!known.includes(schema.mapType))
    errors.push(notSupported(child(path, mapType), schema.mapType, known));
  return errors;
}

/** What is wrong with `x-kubernetes-list-type` and its keys. */
export function listTypeErrors(
  schema: Schema,
  path: string,
  allowNonAtomicSets: boolean,
): FieldError[] {
  return [
    ...kindErrors(schema, path, allowNonAtomicSets),
    ...keysErrors(schema, child(path, listType)),
    ...(schema.listType === "map" ? mapErrors(schema, path) : []),
  ];
}

function kindErrors(
  schema: Schema,
  path: string,
  allowNonAtomicSets: boolean,
): FieldError[] {
  const { listType: kind, type } = schema;
  if (kind === undefined) return [];
  const errors: FieldError[] = [];
  if (type !== "array")
    errors.push(
      wrongType(schema, path, `must be array if ${listType} is specified`),
    );
  else if (kind === "set" && !allowNonAtomicSets)
    errors.push(...setErrors(schema.items?.schema, child(path, "items")));
  const known = ["atomic", "set", "map"];
  if (!known.includes(kind))
    errors.push(notSupported(child(path, listType), kind, known));
  return errors;
}

function keysErrors(schema: Schema, path: string): FieldError[] {
  const { listType: kind, listMapKeys: keys = [] } = schema;
  if (keys.length === 0 || kind === "map") return [];
  const detail = `must be map if ${listMapKeys} is non-empty`;
  return [
    kind === undefined ? required(path, detail) : invalid(path, kind, detail),
  ];
}

/** Whether an item of a set is compared as a whole. */
export function isAtomic(item: Schema | undefined): boolean {
  if (item?.type === "array")
    return item.listType === undefined || item.listType === "atomic";
  return item?.type !== "object" || item.mapType === "atomic";
}

function setErrors(item: Schema | undefined, path: string): FieldError[] {
  if (isAtomic(item)) return [];
  const key = item?.type === "array" ? listType : mapType;
  return [
    invalid(
      child(path, key),
      item?.listType ?? null,
      `must be atomic as item of a list with ${listType}=set`,
    ),
  ];
}

function mapErrors(schema: Schema, path: string): FieldError[] {
  const keysPath = child(path, listMapKeys);
  const items = child(path, "items");
  const keys = schema.listMapKeys ?? [];
  const errors: FieldError[] = [];
  if (keys.length === 0)
    errors.push(required(keysPath, `must not be empty if ${listType} is map`));
  if (schema.items === undefined)
    return [
      ...errors,
      required(items, `must have a schema if ${listType} is map`),
    ];
  const item = schema.items.schema;
  if (item === undefined)
    return [
      ...errors,
      invalid(
        items,
        undefined,
        `must only have a single schema if ${listType} is map`,
      ),
    ];
  if (item.type !== "object")
    return [
      ...errors,
      invalid(
        child(items, "type"),
        item.type ?? "",
        `must be object if parent array's ${listType} is map`,
      ),
    ];
  for (const [i, key] of keys.entries()) {
    const property = item.properties?.get(key);
    if (property?.type === "array" || property?.type === "object")
      errors.push(
        invalid(
          child(at(child(items, "properties"), key), "type"),
          item.type,
          `must be a scalar type if parent array's ${listType} is map`,
        ),
      );
    const problems = {
      "entries must all be names of item properties": property === undefined,
      "must not contain duplicate entries": keys.indexOf(key) < i,
    };
    for (const [detail, isBroken] of Object.entries(problems))
      if (isBroken) errors.push(invalid(keysPath, [...keys], detail));
  }
  return errors;
}

/** What of a set's or map's items could leave an entry without identity. */
export function mapKeyErrors(schema: Schema, path: string): FieldError[] {
  const { listType: kind, items, listMapKeys: keys = [] } = schema;
  const item = items?.schema;
  if (item === undefined || (kind !== "set" && kind !== "map")) return [];
  const itemPath = child(path, "items");
  const errors: FieldError[] = [];
  if (item.nullable)
    errors.push(
      forbidden(
        child(itemPath, "nullable"),
        `cannot be nullable when ${listType} is ${kind}`,
      ),
    );
  for (const key of kind === "map" ? keys : []) {
    const property = item.properties?.get(key);
    if (property === undefined) continue;
    const field = at(child(itemPath, "properties"), key);
    const why = `this property is in ${listMapKeys}, so it`;
    if (!item.required?.includes(key) && property.default === undefined)
      errors.push(
        required(
          child(field, "default"),
          `${why} must have a default or be a required property`,
        ),
      );
    if (property.nullable)
      errors.push(
        forbidden(child(field, "nullable"), `${why} cannot be nullable`),
      );
  }
  return errors;
}
