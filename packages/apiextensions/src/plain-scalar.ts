import { compilePattern } from "./pattern.ts";
import type { Schema } from "./schema.ts";

const types: ReadonlySet<unknown> = new Set([
  "boolean",
  "integer",
  "number",
  "string",
]);

/** The keywords that no rule for definitions is about. */
const keywords: ReadonlySet<string> = new Set<keyof Schema>([
  "description",
  "type",
  "format",
  "title",
  "maximum",
  "exclusiveMaximum",
  "minimum",
  "exclusiveMinimum",
  "maxLength",
  "minLength",
  "maxItems",
  "minItems",
  "multipleOf",
  "enum",
  "maxProperties",
  "minProperties",
  "required",
  "externalDocs",
  "example",
  "nullable",
]);

/** Whether a schema below the root is that of a scalar, and says nothing that any rule for definitions could refuse; most are. */
export function isPlainScalar(schema: Schema): boolean {
  for (const key in schema) {
    if (keywords.has(key)) continue;
    if (key !== "pattern" || schema.pattern === undefined) return false;
    if ("error" in compilePattern(schema.pattern)) return false;
  }
  return types.has(schema.type);
}
