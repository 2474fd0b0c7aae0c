import { numberCheck } from "./check-number.ts";
import { objectCheck } from "./check-object.ts";
import { listCheck } from "./check-list.ts";
import { textCheck } from "./check-text.ts";
import { matchesEnum } from "./enum-match.ts";
import { isNumber, type JsonNumber, type JsonValue } from "./json-value.ts";
import type { Check, SchemaNode } from "./schema-node.ts";
import { typeOf, typeProblem } from "./type-match.ts";

/** Whether values satisfy the schema, as a function made once; it says nothing of why not, and is fast. */
export function checkOf(node: SchemaNode): Check {
  return (node.check ??= makeCheck(node));
}

/** What a value of each type has to satisfy beyond being of that type. */
interface Rules {
  readonly listed: Check | undefined;
  readonly text: (value: string) => boolean;
  readonly number: (value: JsonNumber) => boolean;
  readonly list: (value: readonly JsonValue[]) => boolean;
  readonly object: Check;
}

function makeCheck(node: SchemaNode): Check {
  const any: Check = (value) => anything(value);
  const rules: Rules = {
    listed: node.enum.length > 0 ? enumCheck(node.enum) : undefined,
    text: textCheck(node),
    number: numberCheck(node),
    list: listCheck(node, checkOf),
    object: objectCheck(node, checkOf, any),
  };
  const anything = anyCheck(node, rules);
  const isOfOneType = !node.hasJunctors && node.types.length === 1;
  return isOfOneType ? typedCheck(node.types[0], rules, any) : any;
}

/** A check that takes a short cut for values of the one type that the schema names. */
function typedCheck(
  type: string | undefined,
  { listed, text, number, list, object }: Rules,
  any: Check,
): Check {
  if (listed !== undefined)
    return type === "string"
      ? (value) =>
          typeof value === "string" ? listed(value) && text(value) : any(value)
      : any;
  switch (type) {
    case "string":
      return (value) => (typeof value === "string" ? text(value) : any(value));
    case "boolean":
      return (value) => typeof value === "boolean" || any(value);
    case "integer":
      return (value) =>
        Number.isSafeInteger(value) ? number(value as number) : any(value);
    case "number":
      return (value) =>
        typeof value === "number" ? number(value) : any(value);
    case "array":
      return (value) => (Array.isArray(value) ? list(value) : any(value));
    case "object":
      return object;
    default:
      return any;
  }
}

/** A check for values of any type, with all that the schema may say of them. */
function anyCheck(node: SchemaNode, rules: Rules): Check {
  const junctors = node.hasJunctors ? junctorCheck(node) : undefined;
  return (value) => {
    const type = typeOf(value);
    if (node.types[0] !== type || node.types.length !== 1)
      if (typeProblem(value, type, node) !== undefined) return false;
    if (rules.listed?.(value) === false) return false;
    if (value === null) return true;
    if (junctors?.(value) === false) return false;
    if (typeof value === "string") return rules.text(value);
    if (isNumber(value)) return rules.number(value);
    if (Array.isArray(value)) return rules.list(value);
    return typeof value === "boolean" || rules.object(value);
  };
}

function enumCheck(listed: readonly JsonValue[]): Check {
  const texts = new Set(listed.filter((one) => typeof one === "string"));
  return (value) =>
    typeof value === "string" ? texts.has(value) : matchesEnum(value, listed);
}

function junctorCheck({ anyOf, oneOf, allOf, not }: SchemaNode): Check {
  const any = anyOf.map(checkOf);
  const one = oneOf.map(checkOf);
  const all = allOf.map(checkOf);
  const none = not && checkOf(not);
  return (value) =>
    (any.length === 0 || any.some((check) => check(value))) &&
    (one.length === 0 || one.filter((check) => check(value)).length === 1) &&
    all.every((check) => check(value)) &&
    none?.(value) !== true;
}
