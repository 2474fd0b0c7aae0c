import {
  objectCode,
  type Field,
  type ObjectRules,
} from "./check-object-code.ts";
import { addFault, faultOf, faultOfParts, type Fault } from "./fault.ts";
import { freeType } from "./free-type.ts";
import { isObject, type JsonValue } from "./json-value.ts";
import type { Check, SchemaNode } from "./schema-node.ts";
import { boundsCount } from "./schema-rules.ts";

/**
 * What is wrong with objects: the fields that the schema wants and no others, and each satisfies its schema; other values
 * are left to `any`. What objects inherit is taken for theirs: to ask of each field takes long.
 */
export function objectCheck(
  node: SchemaNode,
  checkOf: (node: SchemaNode) => Check,
  any: Check,
): Check {
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
  const rules = { node, fields, other, required: required.size, any };
  const isBounded = boundsCount(node.rules);
  if (fields.size === 0 && other.check === undefined && !isBounded)
    return (value) => (isObject(value) ? undefined : any(value));
  const code = isBounded || !node.isKept ? undefined : objectCode(rules);
  return code ?? lookupCheck(rules);
}

/** The check of objects that looks up each field. */
function lookupCheck({
  node,
  fields,
  other,
  required,
  any,
}: ObjectRules): Check {
  const { minProperties, maxProperties } = node.rules;
  return (value) => {
    if (!isObject(value)) return any(value);
    let missing = required;
    let count = 0;
    let parts: Fault | undefined;
    for (const key in value) {
      count++;
      const field = fields.get(key) ?? other;
      if (field.isRequired) missing--;
      const inner = value[key] as JsonValue;
      if (typeof inner === field.free) continue;
      const fault = field.check?.(inner);
      if (fault !== undefined) parts = addFault(parts, fault, key);
    }
    const isWrong =
      missing > 0 || count < minProperties || count > maxProperties;
    return isWrong || parts !== undefined
      ? faultOfParts(value, node, parts, !isWrong)
      : undefined;
  };
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
    check: additional ? undefined : (value) => faultOf(value, undefined),
    isRequired: false,
  };
}
