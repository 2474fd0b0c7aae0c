import type { Scale } from "./crd.ts";
import { invalid, type FieldError } from "./field-error.ts";
import { goNumber } from "./go-text.ts";
import {
  isInt64,
  isNumber,
  isObject,
  type JsonObject,
  type JsonValue,
} from "./json-value.ts";

const greatest = 2 ** 31 - 1;

/** Why the server refuses the values that an object has where its scale subresource looks for them. */
export function validateScale(
  object: JsonObject,
  { specReplicasPath, statusReplicasPath, labelSelectorPath }: Scale,
): readonly FieldError[] {
  return [
    ...replicasErrors(object, specReplicasPath ?? ""),
    ...replicasErrors(object, statusReplicasPath ?? ""),
    ...(labelSelectorPath === undefined
      ? []
      : selectorErrors(object, labelSelectorPath)),
  ];
}

function replicasErrors(object: JsonObject, path: string): FieldError[] {
  const found = nested(object, path);
  if (found.error !== undefined) return [invalid(path, 0, found.error)];
  const { value } = found;
  if (value === undefined) return [];
  if (!isNumber(value) || !isInt64(value))
    return [invalid(path, 0, accessorError(path, value, "int64"))];
  if (value < 0)
    return [invalid(path, value, "should be a non-negative integer")];
  return value > greatest
    ? [invalid(path, value, `should be less than or equal to ${greatest}`)]
    : [];
}

function selectorErrors(object: JsonObject, path: string): FieldError[] {
  const { value, error } = nested(object, path);
  if (error !== undefined) return [invalid(path, "", error)];
  return value === undefined || typeof value === "string"
    ? []
    : [invalid(path, "", accessorError(path, value, "string"))];
}

/** The value at a path of names; nothing where one of them is missing, an error where one is in no object. */
function nested(
  object: JsonObject,
  path: string,
): { readonly value?: JsonValue; readonly error?: string } {
  const names = namesOf(path);
  let value: JsonValue = object;
  for (const [i, name] of names.entries()) {
    if (value === null) return {};
    if (!isObject(value)) {
      const above = `.${names.slice(0, i + 1).join(".")}`;
      return { error: accessorError(above, value, "map[string]interface{}") };
    }
    if (!Object.hasOwn(value, name)) return {};
    value = value[name]!;
  }
  return { value };
}

function namesOf(path: string): readonly string[] {
  return path.replace(/^\./, "").split(".");
}

function accessorError(path: string, value: JsonValue, wanted: string): string {
  const where = `.${namesOf(path).join(".")}`;
  return `${where} accessor error: ${shown(value)} is of the type ${goType(value)}, expected ${wanted}`;
}

/** A value as Go prints any. */
function shown(value: JsonValue): string {
  if (value === null) return "<nil>";
  if (isNumber(value)) return goNumber(value);
  if (Array.isArray(value)) return `[${value.map(shown).join(" ")}]`;
  if (typeof value !== "object") return String(value);
  const entries = Object.keys(value)
    .toSorted()
    .map((key) => `${key}:${shown(value[key]!)}`);
  return `map[${entries.join(" ")}]`;
}

function goType(value: JsonValue): string {
  if (value === null) return "<nil>";
  if (isNumber(value)) return isInt64(value) ? "int64" : "float64";
  if (Array.isArray(value)) return "[]interface {}";
  if (typeof value === "object") return "map[string]interface {}";
  return typeof value === "boolean" ? "bool" : "string";
}
