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

/** Whether a value is of a schema's type. */
export function isOfType(
  value: Json,
  type: NonNullable<JsonSchema["type"]>,
): boolean {
  return valueFault({ type }, value) === undefined && value !== null;
}
