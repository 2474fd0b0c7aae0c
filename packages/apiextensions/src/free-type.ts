import type { SchemaNode } from "./schema-node.ts";
import { boundsLength } from "./schema-rules.ts";

/** The type, as `typeof` names it, of which all values satisfy the schema; empty where there is none. */
export function freeType(node: SchemaNode): "" | "boolean" | "string" {
  const { types, enum: listed, hasJunctors, matches, rules } = node;
  if (types.length !== 1 || listed.length > 0 || hasJunctors) return "";
  if (types[0] === "boolean") return "boolean";
  const hasRules =
    matches !== undefined ||
    node.checkFormat !== undefined ||
    boundsLength(rules);
  return types[0] === "string" && !hasRules ? "string" : "";
}
