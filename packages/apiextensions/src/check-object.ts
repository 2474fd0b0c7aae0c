import { objectCode, type Field } from "./check-object-code.ts";
import { isObject, type JsonObject, type JsonValue } from "./json-value.ts";
import type { Check, SchemaNode } from "./schema-node.ts";

const hasOwn = Object.prototype.hasOwnProperty;

/** Whether something put enumerable properties on the prototype of all objects, so that own ones have to be told apart. */
let isPolluted = false;

/** Looks, once a validation, at the prototype of all objects; to ask each object of each key takes a third of the time. */
export function watchPrototype(): void {
  isPolluted = false;
  for (const _ in Object.prototype) isPolluted = true;
}

function isOwn(object: JsonObject, key: string): boolean {
  return !isPolluted || hasOwn.call(object, key);
}

/** Whether objects have the fields that the schema wants and no others, and each satisfies its schema; other values are left to `any`. */
export function objectCheck(
  node: SchemaNode,
  checkOf: (node: SchemaNode) => Check,
  any: Check,
): Check {
  const { minProperties = -Infinity, maxProperties = Infinity } = node.rules;
  const required = new Set(node.required);
  const other = otherField(node, checkOf);
  const fields = new Map<string, Field>();
  for (const key of required) fields.set(key, { ...other, isRequired: true });
  for (const [key, property] of node.properties)
    fields.set(key, {
      free: freeType(property),
      check: checkOf(property),
      isRequired: required.has(key),
    });
  const hasCount = minProperties !== -Infinity || maxProperties !== Infinity;
  const rules = { fields, other, required: required.size, any, isOwn };
  const code = hasCount || !node.isKept ? undefined : objectCode(rules);
  if (code !== undefined) return code;
  return (value) => {
    if (!isObject(value)) return any(value);
    let missing = required.size;
    let count = 0;
    for (const key in value) {
      if (!isOwn(value, key)) continue;
      count++;
      const field = fields.get(key) ?? other;
      if (field.isRequired) missing--;
      const inner = value[key] as JsonValue;
      if (typeof inner === field.free || field.check === undefined) continue;
      if (!field.check(inner)) return false;
    }
    if (missing > 0) return false;
    return !hasCount || (count >= minProperties && count <= maxProperties);
  };
}

/** The type of which all values satisfy the schema; empty where there is none. */
function freeType(node: SchemaNode): string {
  const { types, enum: listed, hasJunctors, matches, rules } = node;
  if (types.length !== 1 || listed.length > 0 || hasJunctors) return "";
  if (types[0] === "boolean") return "boolean";
  const hasRules =
    matches !== undefined ||
    node.checkFormat !== undefined ||
    rules.maxLength !== undefined ||
    rules.minLength !== undefined;
  return types[0] === "string" && !hasRules ? "string" : "";
}

/** What fields that the schema does not name have to satisfy: nothing, where all are welcome. */
function otherField(
  { additional }: SchemaNode,
  checkOf: (node: SchemaNode) => Check,
): Field {
  if (typeof additional === "object")
    return {
      free: freeType(additional),
      check: checkOf(additional),
      isRequired: false,
    };
  return {
    free: "",
    check: additional ? undefined : () => false,
    isRequired: false,
  };
}
