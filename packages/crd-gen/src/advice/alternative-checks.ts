import type { JsonSchema } from "@kubewright/generator";

import { isOfType } from "./enum-checks.ts";
import type { SchemaCheck } from "./schema-check.ts";
import { shown } from "./shown.ts";
import { crdWarnings } from "./warnings.ts";

/** Reports what alternatives and other nested rules say of fields and values that no object can have. */
export function checkAlternatives(check: SchemaCheck): void {
  const { node } = check.place;
  if (node["x-kubernetes-int-or-string"]) return;
  eachPart(node, (part, path) => checkPart(part, node, { check, path }));
}

interface At {
  readonly check: SchemaCheck;
  readonly path: readonly string[];
}

function eachPart(
  node: JsonSchema,
  visit: (part: JsonSchema, path: readonly string[]) => void,
): void {
  const { allOf, anyOf, oneOf, not } = node;
  for (const [keyword, parts] of [
    ["allOf", allOf],
    ["anyOf", anyOf],
    ["oneOf", oneOf],
  ] as const)
    parts?.forEach((part, i) => visit(part, [keyword, String(i)]));
  if (not !== undefined) visit(not, ["not"]);
}

/** Holds a rule against the schema that declares what it speaks of. */
function checkPart(part: JsonSchema, declared: JsonSchema, at: At): void {
  const { check, path } = at;
  checkValues(part, declared, at);
  for (const name of part.required ?? [])
    checkName(name, declared, { check, path: [...path, "required"] });
  for (const [name, inner] of Object.entries(part.properties ?? {})) {
    const below = { check, path: [...path, "properties", name] };
    const property = propertyOf(declared, name);
    if (property !== undefined) checkPart(inner, property, below);
    // At the root, the server says so itself.
    else if (check.place.step !== "root") checkName(name, declared, below);
  }
  if (part.items !== undefined && declared.items !== undefined)
    checkPart(part.items, declared.items, { check, path: [...path, "items"] });
  eachPart(part, (inner, steps) =>
    checkPart(inner, declared, { check, path: [...path, ...steps] }),
  );
}

function checkName(name: string, declared: JsonSchema, at: At): void {
  if (propertyOf(declared, name) !== undefined || isOpen(declared)) return;
  at.check.say(crdWarnings.ruleFieldNeverSet(name), ...at.path);
}

function propertyOf(
  { properties = {}, additionalProperties }: JsonSchema,
  name: string,
): JsonSchema | undefined {
  if (Object.hasOwn(properties, name)) return properties[name];
  return typeof additionalProperties === "object"
    ? additionalProperties
    : undefined;
}

function isOpen(declared: JsonSchema): boolean {
  return (
    declared.type !== "object" ||
    declared["x-kubernetes-preserve-unknown-fields"] === true ||
    declared["x-kubernetes-embedded-resource"] === true
  );
}

function checkValues(
  { enum: values = [] }: JsonSchema,
  { type }: JsonSchema,
  { check, path }: At,
): void {
  for (const value of values)
    if (type !== undefined && !isOfType(value, type))
      check.say(crdWarnings.enumType(shown(value), type), ...path, "enum");
}
