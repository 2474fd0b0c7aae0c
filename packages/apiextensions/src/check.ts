import { numberCheck, safeIntegerCheck } from "./check-number.ts";
import { objectCheck } from "./check-object.ts";
import { listCheck } from "./check-list.ts";
import { hasTextRules } from "./free-type.ts";
import { textCheck } from "./check-text.ts";
import { matchesEnum } from "./enum-match.ts";
import { faultOf, faultOfParts, type Fault } from "./fault.ts";
import { isNumber, type JsonObject, type JsonValue } from "./json-value.ts";
import type { Check, SchemaNode } from "./schema-node.ts";
import { boundsNumbers } from "./schema-rules.ts";
import { typeOf, typeProblem } from "./type-match.ts";

/** What is wrong with values by the schema, as a function made once; it says where, not what, and is fast. */
export function checkOf(node: SchemaNode): Check {
  return (node.check ??= makeCheck(node));
}

function makeCheck(node: SchemaNode): Check {
  const isOfOneType = !node.hasJunctors && node.types.length === 1;
  const any = onceAsked(() => anyCheck(node));
  return isOfOneType ? typedCheck(node, any) : any;
}

/** A check that is made when it is first needed: most values are of the type that their schema names. */
function onceAsked<T, R>(make: () => (value: T) => R): (value: T) => R {
  let check: ((value: T) => R) | undefined;
  return (value) => (check ??= make())(value);
}

/** A check that takes a short cut for values of the one type that the schema names. */
function typedCheck(node: SchemaNode, any: Check): Check {
  const [type] = node.types;
  if (node.enum.length > 0)
    return type === "string" ? listedText(node, any) : any;
  switch (type) {
    case "string":
      return plainText(node, mistyped(node, any));
    case "boolean":
      return flag(mistyped(node, any));
    case "integer":
      return integer(node, any);
    case "number":
      return number(node, any);
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

/** A check for values that are not of the one type: of those that have no parts, no more is to be known. */
function mistyped(node: SchemaNode, any: Check): Check {
  if (node.format !== "") return any;
  const breaks =
    hasTextRules(node) || boundsNumbers(node.rules) ? "any" : "type";
  return (value) =>
    typeof value === "object" ? any(value) : faultOf(value, node, breaks);
}

function flag(other: Check): Check {
  return (value) => (typeof value === "boolean" ? undefined : other(value));
}

function plainText(node: SchemaNode, other: Check): Check {
  const isFine = textCheck(node);
  const breaks = isFine === node.matches ? "pattern" : "any";
  return (value) => {
    if (typeof value !== "string") return other(value);
    return isFine(value) ? undefined : faultOf(value, node, breaks);
  };
}

function listedText(node: SchemaNode, any: Check): Check {
  const isListed = enumCheck(node.enum);
  const isFine = hasTextRules(node) ? textCheck(node) : undefined;
  const breaks = isFine === undefined ? "enum" : "any";
  return (value) => {
    if (typeof value !== "string") return any(value);
    return isListed(value) && isFine?.(value) !== false
      ? undefined
      : faultOf(value, node, breaks);
  };
}

function integer(node: SchemaNode, any: Check): Check {
  const isFine = safeIntegerCheck(node);
  return (value) => {
    if (!Number.isSafeInteger(value)) return any(value);
    return isFine(value as number) ? undefined : faultOf(value, node);
  };
}

function number(node: SchemaNode, any: Check): Check {
  const isFine = numberCheck(node);
  return (value) => {
    if (typeof value !== "number") return any(value);
    return isFine(value) ? undefined : faultOf(value, node);
  };
}

/** A check for values of any type, with all that the schema may say of them. */
function anyCheck(node: SchemaNode): Check {
  const isOk = node.hasJunctors ? junctorCheck(node) : undefined;
  const isListed = node.enum.length > 0 ? enumCheck(node.enum) : undefined;
  const parts = partsCheck(node);
  return (value) => {
    const fault = value === null ? undefined : parts(value);
    const isFine =
      typeProblem(value, typeOf(value), node) === undefined &&
      isListed?.(value) !== false &&
      (value === null || isOk?.(value) !== false);
    return isFine ? fault : faultOfParts(value, node, fault?.parts, false);
  };
}

/** The check for what the schema says of each type of values. */
function partsCheck(node: SchemaNode): Check {
  const isText = textCheck(node);
  const isOfRange = numberCheck(node);
  const list = onceAsked(() => listCheck(node, checkOf));
  const none = () => undefined;
  const object = onceAsked<JsonObject, Fault | undefined>(() =>
    objectCheck(node, checkOf, none),
  );
  return (value) => {
    if (Array.isArray(value)) return list(value);
    if (typeof value === "string")
      return isText(value) ? undefined : faultOf(value, node);
    if (isNumber(value))
      return isOfRange(value) ? undefined : faultOf(value, node);
    return typeof value === "boolean" ? undefined : object(value as JsonObject);
  };
}

/** Texts as the engine keeps the names of fields: not as pieces of the text that they were read from, which are slow to compare. */
function kept(texts: readonly string[]): readonly string[] {
  return texts.map((text) => Object.keys({ [text]: true })[0] ?? text);
}

/** Up to so many texts, to compare one by one is faster than to look one up. */
const few = 8;

function enumCheck(
  listed: readonly JsonValue[],
): (value: JsonValue) => boolean {
  const texts = kept(listed.filter((one) => typeof one === "string"));
  const set = texts.length > few ? new Set(texts) : undefined;
  return (value) => {
    if (typeof value !== "string") return matchesEnum(value, listed);
    if (set !== undefined) return set.has(value);
    for (const text of texts) if (text === value) return true;
    return false;
  };
}

function junctorCheck({
  anyOf,
  oneOf,
  allOf,
  not,
}: SchemaNode): (value: JsonValue) => boolean {
  const any = anyOf.map(checkOf);
  const one = oneOf.map(checkOf);
  const all = allOf.map(checkOf);
  const none = not && checkOf(not);
  return (value) => {
    const isFine = (check: Check) => check(value) === undefined;
    return (
      (any.length === 0 || any.some(isFine)) &&
      (one.length === 0 || one.filter(isFine).length === 1) &&
      all.every(isFine) &&
      (none === undefined || !isFine(none))
    );
  };
}
