import type { SchemaNode } from "./schema-node.ts";
import { boundsLength } from "./schema-rules.ts";

/** The type, as `typeof` names it, of which all values satisfy the schema; empty where there is none. */
export function freeType(node: SchemaNode): "" | "boolean" | "string" {
  const { types, enum: listed, hasJunctors } = node;
  if (types.length !== 1 || listed.length > 0 || hasJunctors) return "";
  if (types[0] === "boolean") return "boolean";
  return types[0] === "string" && !hasTextRules(node) ? "string" : "";
}

/** Whether not all texts satisfy the schema, apart from those that it lists. */
export function hasTextRules({
  matches,
  checkFormat,
  rules,
}: SchemaNode): boolean {
  return (
    matches !== undefined || checkFormat !== undefined || boundsLength(rules)
  );
}
