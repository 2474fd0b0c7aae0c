import { isNumber, isObject, toFloat, type JsonValue } from "./json-value.ts";

/** JSON text of the value, with all digits of its integers; keys in code unit order on request. */
export function stringifyJson(
  value: JsonValue,
  keys: "as-is" | "sorted" = "as-is",
): string {
  if (isNumber(value))
    return typeof value === "bigint" ? `${value}` : numberText(toFloat(value));
  if (Array.isArray(value))
    return `[${value.map((item) => stringifyJson(item, keys)).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const names = Object.keys(value);
  if (keys === "sorted") names.sort();
  const fields = names.map(
    (name) =>
      `${JSON.stringify(name)}:${stringifyJson(value[name] as JsonValue, keys)}`,
  );
  return `{${fields.join(",")}}`;
}

function numberText(value: number): string {
  return Object.is(value, -0) ? "-0" : JSON.stringify(value);
}
