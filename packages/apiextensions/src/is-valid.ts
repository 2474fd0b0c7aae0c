import { matchesEnum } from "./enum-match.ts";
import {
  equalJson,
  isNumber,
  type JsonObject,
  type JsonValue,
} from "./json-value.ts";
import { numberProblems } from "./number-rules.ts";
import type { SchemaNode } from "./schema-node.ts";
import { typeOf, typeProblem } from "./type-match.ts";

/** Whether the value satisfies the schema; says nothing of why not, and is fast. */
export function isValid(value: JsonValue, node: SchemaNode): boolean {
  const type = typeOf(value);
  if (node.types[0] !== type || node.types.length !== 1)
    if (typeProblem(value, type, node) !== undefined) return false;
  if (node.enum.length > 0 && !matchesEnum(value, node.enum)) return false;
  if (type === "null") return true;
  if (node.hasJunctors && !satisfiesJunctors(value, node)) return false;
  switch (type) {
    case "string":
      return isValidText(value as string, node);
    case "integer":
    case "number":
      return (
        !isNumber(value) || numberProblems(value, node).next().done === true
      );
    case "array":
      return isValidList(value as JsonValue[], node);
    case "object":
      return isValidObject(value as JsonObject, node);
    case "boolean":
      return true;
  }
}

function satisfiesJunctors(value: JsonValue, node: SchemaNode): boolean {
  const satisfies = (inner: SchemaNode) => isValid(value, inner);
  return (
    (node.anyOf.length === 0 || node.anyOf.some(satisfies)) &&
    (node.oneOf.length === 0 || node.oneOf.filter(satisfies).length === 1) &&
    node.allOf.every(satisfies) &&
    (node.not === undefined || !satisfies(node.not))
  );
}

/** The number of characters, in code points. */
export function characterCount(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xd800 || code > 0xdbff) continue;
    const next = text.charCodeAt(i + 1);
    if (next >= 0xdc00 && next <= 0xdfff) {
      count--;
      i++;
    }
  }
  return count;
}

function isValidText(value: string, node: SchemaNode): boolean {
  const { maxLength, minLength } = node.rules;
  if (maxLength !== undefined || minLength !== undefined) {
    const length = characterCount(value);
    if (maxLength !== undefined && length > maxLength) return false;
    if (minLength !== undefined && length < minLength) return false;
  }
  if (node.matches?.(value) === false) return false;
  return node.checkFormat?.(value) !== false;
}

function isValidList(value: readonly JsonValue[], node: SchemaNode): boolean {
  const { minItems, maxItems } = node.rules;
  if (minItems !== undefined && value.length < minItems) return false;
  if (maxItems !== undefined && value.length > maxItems) return false;
  if (node.rules.uniqueItems && hasDuplicates(value)) return false;
  if (node.item !== undefined)
    for (const item of value) if (!isValid(item, node.item)) return false;
  return true;
}

/** Whether two items are equal; only defaults of definitions that are refused anyway come here. */
export function hasDuplicates(value: readonly JsonValue[]): boolean {
  return value.some((item, i) =>
    value.slice(0, i).some((before) => equalJson(before, item)),
  );
}

function isValidObject(value: JsonObject, node: SchemaNode): boolean {
  for (const key of node.required) if (!Object.hasOwn(value, key)) return false;
  let count = 0;
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    count++;
    const property = node.properties.get(key) ?? node.additional;
    if (property === true) continue;
    if (property === false) return false;
    if (!isValid(value[key] as JsonValue, property)) return false;
  }
  const { minProperties, maxProperties } = node.rules;
  return (
    (minProperties === undefined || count >= minProperties) &&
    (maxProperties === undefined || count <= maxProperties)
  );
}
