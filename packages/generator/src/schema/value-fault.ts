import type { Json } from "../model/json.ts";
import { equalJson } from "./equal.ts";
import type { JsonSchema } from "./json-schema.ts";

type Fault = string | undefined;

/** Why a schema refuses a value, in the words of a sentence's end; nothing where it takes it. Rules in CEL are not looked at. */
export function valueFault(schema: JsonSchema, value: Json, path = ""): Fault {
  if (value === null)
    return schema.nullable || schema.type === undefined
      ? undefined
      : fault(path, value, "may not be null");
  return (
    typeFault(schema, value, path) ??
    enumFault(schema, value, path) ??
    scalarFault(schema, value, path) ??
    nestedFault(schema, value, path) ??
    first(schema.allOf ?? [], (part) => valueFault(part, value, path))
  );
}

function fault(path: string, value: Json, rule: string): string {
  const text = JSON.stringify(value);
  const shown = text.length > 60 ? `${text.slice(0, 57)}...` : text;
  return path === "" ? `${shown} ${rule}` : `${shown} at '${path}' ${rule}`;
}

function first<T>(
  values: readonly T[],
  faultOf: (value: T, i: number) => Fault,
): Fault {
  for (let i = 0; i < values.length; i++) {
    const found = faultOf(values[i]!, i);
    if (found !== undefined) return found;
  }
  return undefined;
}

function typeFault(schema: JsonSchema, value: Json, path: string): Fault {
  if (schema["x-kubernetes-int-or-string"])
    return typeof value === "string" || Number.isInteger(value)
      ? undefined
      : fault(path, value, "is neither an integer nor a string");
  const { type } = schema;
  if (type === undefined || hasType(value, type)) return undefined;
  return fault(path, value, `is not of type ${type}`);
}

function hasType(value: Json, type: NonNullable<JsonSchema["type"]>): boolean {
  switch (type) {
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    case "object":
      return typeof value === "object" && !Array.isArray(value);
    case "boolean":
    case "number":
    case "string":
      return typeof value === type;
  }
}

function enumFault(schema: JsonSchema, value: Json, path: string): Fault {
  const { enum: values } = schema;
  if (values === undefined || values.some((one) => equalJson(one, value)))
    return undefined;
  const list = values.map((one) => JSON.stringify(one)).join(", ");
  return fault(path, value, `is none of ${list}`);
}

function scalarFault(schema: JsonSchema, value: Json, path: string): Fault {
  if (typeof value === "number") return numberFault(schema, value, path);
  return typeof value === "string"
    ? stringFault(schema, value, path)
    : undefined;
}

function numberFault(schema: JsonSchema, value: number, path: string): Fault {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  if (minimum !== undefined)
    if (exclusiveMinimum ? value <= minimum : value < minimum)
      return fault(path, value, `is below the minimum of ${minimum}`);
  if (maximum !== undefined)
    if (exclusiveMaximum ? value >= maximum : value > maximum)
      return fault(path, value, `is above the maximum of ${maximum}`);
  const { multipleOf } = schema;
  if (multipleOf !== undefined && !Number.isInteger(value / multipleOf))
    return fault(path, value, `is no multiple of ${multipleOf}`);
  return undefined;
}

function stringFault(schema: JsonSchema, value: string, path: string): Fault {
  const { minLength = 0, maxLength = Infinity, pattern } = schema;
  const length = [...value].length;
  if (length < minLength)
    return fault(path, value, `is shorter than ${minLength}`);
  if (length > maxLength)
    return fault(path, value, `is longer than ${maxLength}`);
  if (pattern !== undefined && matches(pattern, value) === false)
    return fault(path, value, `does not match '${pattern}'`);
  return undefined;
}

/** `undefined` where the pattern is RE2's and not JavaScript's. */
function matches(pattern: string, value: string): boolean | undefined {
  try {
    return new RegExp(pattern, "u").test(value);
  } catch {
    return undefined;
  }
}

function nestedFault(schema: JsonSchema, value: Json, path: string): Fault {
  if (Array.isArray(value))
    return listFault(schema, value as readonly Json[], path);
  return typeof value === "object" && value !== null
    ? objectFault(schema, value as Readonly<Record<string, Json>>, path)
    : undefined;
}

function listFault(
  schema: JsonSchema,
  value: readonly Json[],
  path: string,
): Fault {
  const { minItems = 0, maxItems = Infinity, items } = schema;
  if (value.length < minItems)
    return fault(path, value, `has fewer than ${minItems} items`);
  if (value.length > maxItems)
    return fault(path, value, `has more than ${maxItems} items`);
  if (items === undefined) return undefined;
  return first(value, (item, i) => valueFault(items, item, `${path}[${i}]`));
}

function objectFault(
  schema: JsonSchema,
  value: Readonly<Record<string, Json>>,
  path: string,
): Fault {
  const { properties = {}, additionalProperties, required = [] } = schema;
  const keys = Object.keys(value);
  const { minProperties = 0, maxProperties = Infinity } = schema;
  if (keys.length < minProperties || keys.length > maxProperties)
    return fault(path, value, "has the wrong number of fields");
  const missing = required.find(
    (name) =>
      !Object.hasOwn(value, name) && properties[name]?.default === undefined,
  );
  if (missing !== undefined)
    return fault(path, value, `lacks the required field '${missing}'`);
  return first(keys, (key) => {
    const at = path === "" ? key : `${path}.${key}`;
    const below = Object.hasOwn(properties, key)
      ? properties[key]
      : additionalProperties;
    if (typeof below === "object") return valueFault(below, value[key]!, at);
    return below === true || keepsUnknown(schema)
      ? undefined
      : fault(path, value, `has the unknown field '${key}'`);
  });
}

function keepsUnknown(schema: JsonSchema): boolean {
  return (
    schema["x-kubernetes-preserve-unknown-fields"] === true ||
    schema["x-kubernetes-embedded-resource"] === true ||
    schema.type !== "object" ||
    schema.properties === undefined
  );
}
