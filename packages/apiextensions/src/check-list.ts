import { addFault, faultOfParts, type Fault } from "./fault.ts";
import { freeType } from "./free-type.ts";
import { equalJson, type JsonValue } from "./json-value.ts";
import { mayRepeat } from "./may-repeat.ts";
import type { Check, SchemaNode } from "./schema-node.ts";

/** What is wrong with lists: as many items as the schema wants, each satisfies its schema, and none of a set or a map may repeat another. */
export function listCheck(
  node: SchemaNode,
  checkOf: (node: SchemaNode) => Check,
): (value: readonly JsonValue[]) => Fault | undefined {
  const { item, rules, listKeys } = node;
  const { minItems, maxItems, uniqueItems } = rules;
  const partsOf = item && itemsCheck(item, checkOf);
  return (value) => {
    const { length } = value;
    const parts = partsOf?.(value);
    const isWrong =
      length < minItems ||
      length > maxItems ||
      (uniqueItems && hasDuplicates(value)) ||
      (listKeys !== undefined && mayRepeat(value, listKeys));
    return isWrong || parts !== undefined
      ? faultOfParts(value as JsonValue[], node, parts, !isWrong)
      : undefined;
  };
}

type ItemsCheck = (value: readonly JsonValue[]) => Fault | undefined;

/** What is wrong with the items of lists. */
function itemsCheck(
  item: SchemaNode,
  checkOf: (node: SchemaNode) => Check,
): ItemsCheck {
  const check = checkOf(item);
  const partsOf: ItemsCheck = (value) => {
    let parts: Fault | undefined;
    for (let i = 0; i < value.length; i++) {
      const fault = check(value[i] as JsonValue);
      if (fault !== undefined) parts = addFault(parts, fault, i);
    }
    return parts;
  };
  if (freeType(item) !== "string") return partsOf;
  return (value) => {
    for (let i = 0; i < value.length; i++)
      if (typeof value[i] !== "string") return partsOf(value);
    return undefined;
  };
}

/** Whether two items are equal; only defaults of definitions that are refused anyway come here. */
export function hasDuplicates(value: readonly JsonValue[]): boolean {
  return value.some((item, i) =>
    value.slice(0, i).some((before) => equalJson(before, item)),
  );
}
