import { Float64, isInt64, toFloat, type JsonValue } from "./json-value.ts";
import { isJsonInteger } from "./number-rules.ts";
import type { SchemaNode } from "./schema-node.ts";

/** The JSON type of a value, with integers apart. */
export type ValueType =
  "null" | "boolean" | "string" | "integer" | "number" | "array" | "object";

/** The type of a value as the server sees it. */
export function typeOf(value: JsonValue): ValueType {
  switch (typeof value) {
    case "string":
      return "string";
    case "boolean":
      return "boolean";
    case "bigint":
      return "integer";
    case "number":
      return isInt64(value) ? "integer" : "number";
    case "object":
      if (value === null) return "null";
      if (Array.isArray(value)) return "array";
      return value instanceof Float64 ? "number" : "object";
  }
}

/** The format that Go's type of such a value has; empty for all but numbers. */
export function goFormatOf(type: ValueType): string {
  if (type === "integer") return "int64";
  return type === "number" ? "float64" : "";
}

/** Why a value's type is not the schema's: the type that was wanted; undefined when it fits. */
export function typeProblem(
  value: JsonValue,
  type: ValueType,
  node: SchemaNode,
): string | undefined {
  const { types, format } = node;
  if (types.length === 1) {
    const [only] = types;
    if (only === type) return undefined;
    // No number is meant, and no format: the most usual mistakes.
    if (format === "" && only !== "number" && only !== "integer")
      return type === "null" && node.nullable ? undefined : only;
  }
  if (type === "null")
    return types.length > 0 && !node.nullable && !types.includes("null")
      ? namesOf(types)
      : undefined;
  if (types.length === 0 && format === "") return undefined;
  if (types.includes(type)) return undefined;
  const numeric = types.includes("number") || types.includes("integer");
  if (numeric && (type === "integer" || type === "number")) {
    if (type === "integer") {
      if (types.includes("number")) return undefined;
    } else if (
      types.includes("integer") &&
      isJsonInteger(toFloat(value as number | Float64))
    )
      return undefined;
  }
  if (format !== "") {
    const goFormat = goFormatOf(type);
    const isText = type === "string" || type === "array";
    if (!isText && goFormat !== format) return format;
    if (isText && !numeric) return undefined;
  }
  return namesOf(types);
}

function namesOf(types: readonly string[]): string {
  const [only = ""] = types;
  return types.length === 1 ? only : types.join(",");
}
