import { equalJson, type JsonValue } from "./json-value.ts";
import type { Check, SchemaNode } from "./schema-node.ts";

/** Whether lists have as many items as the schema wants, and each item satisfies its schema. */
export function listCheck(
  { item, rules }: SchemaNode,
  checkOf: (node: SchemaNode) => Check,
): (value: readonly JsonValue[]) => boolean {
  const { minItems = -Infinity, maxItems = Infinity, uniqueItems } = rules;
  const check = item && checkOf(item);
  return (value) => {
    if (value.length < minItems || value.length > maxItems) return false;
    if (uniqueItems === true && hasDuplicates(value)) return false;
    if (check !== undefined)
      for (let i = 0; i < value.length; i++)
        if (!check(value[i] as JsonValue)) return false;
    return true;
  };
}

/** Whether two items are equal; only defaults of definitions that are refused anyway come here. */
export function hasDuplicates(value: readonly JsonValue[]): boolean {
  return value.some((item, i) =>
    value.slice(0, i).some((before) => equalJson(before, item)),
  );
}
