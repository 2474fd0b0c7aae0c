import type { ValidationRule } from "@kubewright/apiextensions";

import type { Found } from "./findings.ts";
import type { SchemaPair } from "./schema-pair.ts";

/** Compares the CEL rules of a value by their text; messages may change. */
export function compareRules(
  { was, is, place }: SchemaPair,
  found: Found,
): void {
  const at = { ...place, keyword: "x-kubernetes-validations" };
  const before = new Set(was.validations?.map(keyOf));
  const after = new Set(is.validations?.map(keyOf));
  for (const rule of is.validations ?? [])
    if (!before.has(keyOf(rule)))
      found("validationRuleAdded", at, quoted(rule));
  for (const rule of was.validations ?? [])
    if (!after.has(keyOf(rule)))
      found("validationRuleRemoved", at, quoted(rule));
}

function keyOf({ rule = "", optionalOldSelf = false }: ValidationRule): string {
  return `${optionalOldSelf} ${rule.trim()}`;
}

function quoted({ rule = "" }: ValidationRule): string {
  return `'${rule.trim()}'`;
}
