import { compilePattern, schemaTypes } from "@kubewright/apiextensions";
import {
  valueFault,
  type JsonSchema,
  type ValidationRule,
} from "@kubewright/generator";

import { isPlainList } from "./plain-list.ts";
import { isSimplePattern } from "./simple-pattern.ts";

type Keyword = keyof JsonSchema;

/** By these the server looks at schemas below, so that it matters what they say. */
const looking: ReadonlySet<string> = new Set<Keyword>([
  "default",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "x-kubernetes-embedded-resource",
  "x-kubernetes-list-map-keys",
  "x-kubernetes-validations",
]);

/** Whether what the server says of a schema depends on more of those below it than what it says of each alone. */
export function looksBelow(node: JsonSchema): boolean {
  let holders = 0;
  for (const keyword in node)
    if (holding.has(keyword)) holders++;
    else if (looking.has(keyword) && !isTaken(keyword as Keyword, node))
      return true;
  const listType = node["x-kubernetes-list-type"];
  if (listType !== undefined && !isPlainList(node)) return true;
  return holders > 1;
}

const holding: ReadonlySet<string> = new Set<Keyword>([
  "properties",
  "items",
  "additionalProperties",
]);

const isText = (value: unknown) => typeof value === "string";
const isFlag = (value: unknown) => typeof value === "boolean";
const isNumber = (value: unknown) => typeof value === "number";
const isAny = (value: unknown) => value !== null;

/** No rule for definitions is about these, as long as they can be read. */
const harmless: ReadonlyMap<string, (value: unknown) => boolean> = new Map<
  Keyword,
  (value: unknown) => boolean
>([
  ["description", isText],
  ["enum", Array.isArray],
  ["example", isAny],
  ["exclusiveMaximum", isFlag],
  ["exclusiveMinimum", isFlag],
  ["externalDocs", isAny],
  ["format", isText],
  ["maxItems", Number.isSafeInteger],
  ["maxLength", Number.isSafeInteger],
  ["maxProperties", Number.isSafeInteger],
  ["maximum", isNumber],
  ["minItems", Number.isSafeInteger],
  ["minLength", Number.isSafeInteger],
  ["minProperties", Number.isSafeInteger],
  ["minimum", isNumber],
  ["multipleOf", isNumber],
  ["nullable", isFlag],
  ["required", isTexts],
  ["title", isText],
  ["type", (value) => schemaTypes.has(value)],
]);

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

/** Whether the server takes a schema wherever below the root it stands, as long as it takes those below it. */
export function isPlain(node: JsonSchema): boolean {
  for (const keyword in node) {
    const isRead = harmless.get(keyword);
    if (isRead === undefined) {
      if (!isTaken(keyword as Keyword, node)) return false;
    } else if (!isRead(node[keyword as Keyword])) return false;
  }
  return node.type === undefined
    ? node["x-kubernetes-preserve-unknown-fields"] === true ||
        isIntOrString(node)
    : node.type !== "array" || node.items !== undefined;
}

function isTaken(keyword: Keyword, node: JsonSchema): boolean {
  switch (keyword) {
    case "pattern":
      return isText(node.pattern) && compiles(node.pattern ?? "");
    case "properties":
    case "x-kubernetes-map-type":
      return node.type === "object";
    case "additionalProperties":
      return node.type === "object" && typeof node[keyword] === "object";
    case "items":
      return node.type === "array";
    case "x-kubernetes-list-type":
    case "x-kubernetes-list-map-keys":
      return isPlainList(node);
    case "default":
      return isPlainDefault(node);
    case "x-kubernetes-validations":
      return Array.isArray(node[keyword]) && node[keyword].every(isPlainRule);
    case "x-kubernetes-preserve-unknown-fields":
      return node["x-kubernetes-int-or-string"] === undefined;
    case "anyOf":
    case "x-kubernetes-int-or-string":
      return isIntOrString(node);
    default:
      return false;
  }
}

function compiles(pattern: string): boolean {
  return isSimplePattern(pattern) || "re" in compilePattern(pattern);
}

/** The one spelling of an integer or a string that the server takes. */
function isIntOrString(node: JsonSchema): boolean {
  const { anyOf, type } = node;
  return (
    node["x-kubernetes-int-or-string"] === true &&
    type === undefined &&
    anyOf?.length === 2 &&
    isBare(anyOf[0], "integer") &&
    isBare(anyOf[1], "string")
  );
}

function isBare(node: JsonSchema | undefined, type: string): boolean {
  return node?.type === type && Object.keys(node).length === 1;
}

/** Whether a default is one of the values of a scalar, as far as that is told without formats and patterns. */
function isPlainDefault(node: JsonSchema): boolean {
  const { type, format, default: value } = node;
  for (const keyword in node) if (!ofScalars.has(keyword)) return false;
  if (type === "integer" && !Number.isSafeInteger(value)) return false;
  if (format === "int32") return isInt32(value) && fits(node);
  const isOpen = format === undefined || format === "int64";
  return type !== "number" && isOpen && fits(node);
}

const ofScalars: ReadonlySet<string> = new Set<Keyword>([
  "default",
  "description",
  "enum",
  "example",
  "externalDocs",
  "format",
  "maxLength",
  "maximum",
  "minLength",
  "minimum",
  "title",
  "type",
]);

function fits(node: JsonSchema): boolean {
  const { type, default: value } = node;
  const isScalar =
    type === "boolean" || type === "integer" || type === "string";
  return (
    isScalar &&
    value !== undefined &&
    value !== null &&
    valueFault(node, value) === undefined
  );
}

function isInt32(value: unknown): boolean {
  return typeof value === "number" && value === (value | 0);
}

function isPlainRule(rule: ValidationRule): boolean {
  const { message = "-" } = rule;
  for (const key in rule) if (key !== "rule" && key !== "message") return false;
  return isLine(rule.rule) && isLine(message);
}

function isLine(text: unknown): boolean {
  return typeof text === "string" && text.trim() !== "" && !/[\n\r]/.test(text);
}
