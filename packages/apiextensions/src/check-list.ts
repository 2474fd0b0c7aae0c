import { addFault, faultOfParts, type Fault } from "./fault.ts";
import { freeType } from "./free-type.ts";
import { equalJson, type JsonValue } from "./json-value.ts";
import type { Check, SchemaNode } from "./schema-node.ts";

/** What is wrong with lists: as many items as the schema wants, and each satisfies its schema. */
export function listCheck(
  node: SchemaNode,
  checkOf: (node: SchemaNode) => Check,
): (value: readonly JsonValue[]) => Fault | undefined {
  const { item, rules } = node;
  const { minItems, maxItems, uniqueItems } = rules;
  const check = item && checkOf(item);
  const free = item === undefined ? "" : freeType(item);
  return (value) => {
    const { length } = value;
    let parts: Fault[] | undefined;
    if (check !== undefined)
      for (let i = 0; i < length; i++) {
        const inner = value[i] as JsonValue;
        if (typeof inner === free) continue;
        const fault = check(inner);
        if (fault !== undefined) parts = addFault(parts, fault, i);
      }
    const isWrong =
      length < minItems ||
      length > maxItems ||
      (uniqueItems && hasDuplicates(value));
    return isWrong || parts !== undefined
      ? faultOfParts(value as JsonValue[], node, parts, !isWrong)
      : undefined;
  };
}

/** Whether two items are equal; only defaults of definitions that are refused anyway come here. */
export function hasDuplicates(value: readonly JsonValue[]): boolean {
  return value.some((item, i) =>
    value.slice(0, i).some((before) => equalJson(before, item)),
  );
}
