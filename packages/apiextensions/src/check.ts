import { numberCheck } from "./check-number.ts";
import { objectCheck } from "./check-object.ts";
import { listCheck } from "./check-list.ts";
import { textCheck } from "./check-text.ts";
import { matchesEnum } from "./enum-match.ts";
import { isNumber, type JsonValue } from "./json-value.ts";
import type { Check, SchemaNode } from "./schema-node.ts";
import { typeOf, typeProblem } from "./type-match.ts";

/** Whether values satisfy the schema, as a function made once; it says nothing of why not, and is fast. */
export function checkOf(node: SchemaNode): Check {
  return (node.check ??= makeCheck(node));
}

function makeCheck(node: SchemaNode): Check {
  const isOfOneType = !node.hasJunctors && node.types.length === 1;
  const any = onceAsked(() => anyCheck(node));
  return isOfOneType ? typedCheck(node, any) : any;
}

/** A check that is made when it is first needed: most values are of the type that their schema names. */
function onceAsked<T>(
  make: () => (value: T) => boolean,
): (value: T) => boolean {
  let check: ((value: T) => boolean) | undefined;
  return (value) => (check ??= make())(value);
}

/** A check that takes a short cut for values of the one type that the schema names. */
function typedCheck(node: SchemaNode, any: Check): Check {
  const [type] = node.types;
  if (node.enum.length > 0)
    return type === "string" ? listedText(node, any) : any;
  switch (type) {
    case "string": {
      const text = textCheck(node);
      return (value) => (typeof value === "string" ? text(value) : any(value));
    }
    case "boolean":
      return (value) => typeof value === "boolean" || any(value);
    case "integer": {
      const number = numberCheck(node);
      return (value) =>
        Number.isSafeInteger(value) ? number(value as number) : any(value);
    }
    case "number": {
      const number = numberCheck(node);
      return (value) =>
        typeof value === "number" ? number(value) : any(value);
    }
    case "array": {
      const list = listCheck(node, checkOf);
      return (value) => (Array.isArray(value) ? list(value) : any(value));
    }
    case "object":
      return objectCheck(node, checkOf, any);
    default:
      return any;
  }
}

function listedText(node: SchemaNode, any: Check): Check {
  const listed = enumCheck(node.enum);
  const text = textCheck(node);
  return (value) =>
    typeof value === "string" ? listed(value) && text(value) : any(value);
}

/** A check for values of any type, with all that the schema may say of them. */
function anyCheck(node: SchemaNode): Check {
  const junctors = node.hasJunctors ? junctorCheck(node) : undefined;
  const listed = node.enum.length > 0 ? enumCheck(node.enum) : undefined;
  const text = textCheck(node);
  const number = numberCheck(node);
  const list = onceAsked(() => listCheck(node, checkOf));
  const object = onceAsked(() => objectCheck(node, checkOf, () => false));
  return (value) => {
    const type = typeOf(value);
    if (node.types[0] !== type || node.types.length !== 1)
      if (typeProblem(value, type, node) !== undefined) return false;
    if (listed?.(value) === false) return false;
    if (value === null) return true;
    if (junctors?.(value) === false) return false;
    if (typeof value === "string") return text(value);
    if (isNumber(value)) return number(value);
    if (Array.isArray(value)) return list(value);
    return typeof value === "boolean" || object(value);
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
