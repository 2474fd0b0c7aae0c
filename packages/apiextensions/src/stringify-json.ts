import {
  isNumber,
  isObject,
  toFloat,
  type JsonObject,
  type JsonValue,
} from "./json-value.ts";

/** What is still to be written: text as it stands, or a value. */
type Pending = { readonly text: string } | { readonly value: JsonValue };

/** JSON text of the value, however deep it nests, with all digits of its integers; keys in code unit order on request. */
export function stringifyJson(
  value: JsonValue,
  keys: "as-is" | "sorted" = "as-is",
): string {
  const written: string[] = [];
  const pending: Pending[] = [{ value }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop())
    if ("text" in next) written.push(next.text);
    else if (Array.isArray(next.value)) pending.push(...listParts(next.value));
    else if (isObject(next.value))
      pending.push(...objectParts(next.value, keys));
    else written.push(scalarText(next.value));
  return written.join("");
}

/** The parts of a list, the last one first. */
function listParts(list: readonly JsonValue[]): Pending[] {
  const parts = list.flatMap((value, i): Pending[] => [
    { text: i === 0 ? "[" : "," },
    { value },
  ]);
  return parts.length === 0
    ? [{ text: "[]" }]
    : [...parts, { text: "]" }].reverse();
}

/** The parts of an object, the last one first. */
function objectParts(object: JsonObject, keys: "as-is" | "sorted"): Pending[] {
  const names = Object.keys(object);
  if (keys === "sorted") names.sort();
  const parts = names.flatMap((name, i): Pending[] => [
    { text: `${i === 0 ? "{" : ","}${JSON.stringify(name)}:` },
    { value: object[name] as JsonValue },
  ]);
  return parts.length === 0
    ? [{ text: "{}" }]
    : [...parts, { text: "}" }].reverse();
}

function scalarText(value: JsonValue): string {
  if (!isNumber(value)) return JSON.stringify(value);
  return typeof value === "bigint" ? `${value}` : numberText(toFloat(value));
}

function numberText(value: number): string {
  return Object.is(value, -0) ? "-0" : JSON.stringify(value);
}
