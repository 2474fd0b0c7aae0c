import {
  isObject,
  setOwn,
  type JsonObject,
  type JsonValue,
} from "@kubewright/apiextensions";
import type { Random } from "../bench/random.ts";
import { patternOf } from "./patterns.ts";
import { formats } from "./texts.ts";
import { numberOf, valueOf } from "./values.ts";

const sizes = (random: Random) => random.below(4);

/** How to make each keyword that restricts values, by the types that it speaks to. */
const keywords: Readonly<
  Record<string, (random: Random, spine?: JsonObject) => JsonObject>
> = {
  maximum: (random) => ({ maximum: numberOf(random) }),
  minimum: (random) => ({ minimum: numberOf(random) }),
  multipleOf: (random) => ({ multipleOf: numberOf(random) }),
  exclusiveMaximum: (random) => ({
    exclusiveMaximum: random.chance(0.9),
    maximum: numberOf(random),
  }),
  exclusiveMinimum: (random) => ({
    exclusiveMinimum: random.chance(0.9),
    minimum: numberOf(random),
  }),
  maxLength: (random) => ({ maxLength: sizes(random) }),
  minLength: (random) => ({ minLength: sizes(random) }),
  maxItems: (random) => ({ maxItems: sizes(random) }),
  minItems: (random) => ({ minItems: sizes(random) }),
  maxProperties: (random) => ({ maxProperties: sizes(random) }),
  minProperties: (random) => ({ minProperties: sizes(random) }),
  pattern: (random) => ({ pattern: patternOf(random) }),
  format: (random) => ({ format: random.pick(formats) }),
  enum: (random, spine) => ({
    enum: Array.from({ length: 1 + random.below(3) }, () =>
      valueOf(random, 1, spine),
    ),
  }),
  rules: (random) => ({ "x-kubernetes-validations": celRules(random) }),
};

const names = Object.keys(keywords).filter((name) => name !== "rules");
const ofType: Readonly<Record<string, readonly string[]>> = {
  string: ["maxLength", "minLength", "pattern", "format", "format", "enum"],
  integer: [
    "maximum",
    "minimum",
    "multipleOf",
    "exclusiveMaximum",
    "format",
    "enum",
  ],
  number: [
    "maximum",
    "minimum",
    "multipleOf",
    "exclusiveMinimum",
    "format",
    "enum",
  ],
  array: ["maxItems", "minItems", "enum"],
  object: ["maxProperties", "minProperties", "enum", "rules"],
};

/** Some keywords that restrict values: mostly those that speak to the type of the schema. */
export function rulesOf(random: Random, spine?: JsonObject): JsonObject {
  const result: JsonObject = {};
  const type = String(spine?.["type"]);
  const fitting = Object.hasOwn(ofType, type) ? ofType[type] : undefined;
  for (let i = random.below(3); i > 0; i--) {
    const name = random.pick(fitting && random.chance(0.85) ? fitting : names);
    Object.assign(result, keywords[name]?.(random, spine));
  }
  return result;
}

/** Adds alternatives that restrict the schema further. */
export function withJunctors(random: Random, schema: JsonObject): void {
  const key = random.pick(["allOf", "anyOf", "oneOf", "not"]);
  if (schema[key] !== undefined) return;
  const one = () => alternative(random, schema, 1);
  schema[key] =
    key === "not" ? one() : Array.from({ length: 1 + random.below(3) }, one);
}

function alternative(
  random: Random,
  spine: JsonObject,
  depth: number,
): JsonObject {
  const result = rulesOf(random, spine);
  delete result["x-kubernetes-validations"];
  const { properties, items, additionalProperties: additional } = spine;
  const known = isObject(properties)
    ? Object.keys(properties).filter((name) => name !== "metadata")
    : [];
  if (known.length > 0 && random.chance(0.5)) {
    const name = random.pick(known);
    const inner = (properties as JsonObject)[name] as JsonObject;
    result["properties"] = {};
    setOwn(result["properties"], name, alternative(random, inner, depth - 1));
    if (random.chance(0.4)) result["required"] = [name];
  }
  if (isObject(items) && random.chance(0.4))
    result["items"] = alternative(random, items, depth - 1);
  if (isObject(additional) && random.chance(0.1))
    result["additionalProperties"] = false;
  if (random.chance(0.02))
    Object.assign(
      result,
      random.pick<JsonObject>([
        { type: "string" },
        { nullable: true },
        { default: 1 },
        { properties: { undeclared: {} } },
        { description: "d" },
        { "x-kubernetes-list-type": "set" },
      ]),
    );
  if (depth > 0 && random.chance(0.2)) withJunctors(random, result);
  return result;
}

/** Rules whose expression always holds, so that only what surrounds it can be wrong. */
function celRules(random: Random): JsonValue[] {
  return [
    {
      rule: random.pick(["true", "true", " ", "true\n"]),
      ...(random.chance(0.3) && {
        message: random.pick(["m", " ", "a\nb", "\u{1f600}"]),
      }),
      ...(random.chance(0.2) && {
        reason: random.pick([
          "FieldValueInvalid",
          "FieldValueForbidden",
          "X",
          "",
        ]),
      }),
      ...(random.chance(0.3) && {
        fieldPath: random.pick([
          ".a",
          ".name",
          "['a']",
          ".a.b",
          ".",
          "a",
          " ",
          ".x-y",
          "['x-y']",
          "[0]",
        ]),
      }),
    },
  ];
}
