import type { Json } from "../model/json.ts";

/** A value as a JSON document: two spaces, keys in the order given, a newline at the end. */
export function printJson(value: Json): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
