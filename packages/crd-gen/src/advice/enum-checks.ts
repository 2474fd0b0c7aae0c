import {
  equalJson,
  valueFault,
  type Json,
  type JsonSchema,
} from "@kubewright/generator";

import { subjectOf, type SchemaCheck } from "./schema-check.ts";
import { shown } from "./shown.ts";
import { crdWarnings } from "./warnings.ts";

/** Reports values of an enumeration that no object can have, or that the server compares otherwise than they look. */
export function checkEnum(check: SchemaCheck): void {
  const { place, say } = check;
  const { node } = place;
  if (isPlainEnum(node)) return;
  const { enum: values = [], type, nullable, ...rules } = node;
  if (nullable === true)
    say(crdWarnings.nullableEnum(subjectOf(place)), "nullable");
  if (type === "number" && !values.every(Number.isInteger))
    say(crdWarnings.floatEnum(subjectOf(place)), "enum");
  values.forEach((value, i) => {
    const wrong = type !== undefined && !isOfType(value, type);
    if (wrong) return say(crdWarnings.enumType(shown(value), type), "enum");
    if (values.slice(0, i).some((before) => equalJson(before, value)))
      return say(crdWarnings.enumTwice(shown(value)), "enum");
    const fault = valueFault(rules, value);
    if (fault !== undefined) say(crdWarnings.enumValueRefused(fault), "enum");
  });
}

const ofPlainEnums = new Set(["type", "description", "enum", "default"]);

/** Whether a schema says of a text that it is one of some, each of them once, and nothing more. */
function isPlainEnum(node: JsonSchema): boolean {
  const { type, enum: values = [] } = node;
  for (const keyword in node) if (!ofPlainEnums.has(keyword)) return false;
  return (
    type === "string" &&
    values.every((value) => typeof value === "string") &&
    new Set(values).size === values.length
  );
}

/** Whether a value is of a schema's type. */
export function isOfType(
  value: Json,
  type: NonNullable<JsonSchema["type"]>,
): boolean {
  return valueFault({ type }, value) === undefined && value !== null;
}
