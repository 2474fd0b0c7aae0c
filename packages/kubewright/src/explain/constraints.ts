import type { JsonSchema } from "@kubewright/generator";

/** What a schema says of its values beside their type, a phrase each, in a fixed order. */
export function constraintsOf(schema: JsonSchema): readonly string[] {
  return [
    ...valuePhrases(schema),
    ...numberPhrases(schema),
    ...sizePhrases(schema),
    ...mergePhrases(schema),
    ...rulePhrases(schema),
    ...alternativePhrases(schema),
    ...innerPhrases(schema),
  ];
}

type Phrases = readonly string[];

function valuePhrases(schema: JsonSchema): Phrases {
  const { default: value, enum: values, nullable, format, pattern } = schema;
  return [
    ...(values ? [`one of ${values.map(json).join(", ")}`] : []),
    ...(value === undefined ? [] : [`default ${json(value)}`]),
    ...(nullable === true ? ["may be null"] : []),
    ...(format === undefined ? [] : [`format ${format}`]),
    ...(pattern === undefined ? [] : [`matches ${pattern}`]),
  ];
}

function numberPhrases(schema: JsonSchema): Phrases {
  const { minimum, maximum, multipleOf } = schema;
  const least = schema.exclusiveMinimum === true ? "more than" : "at least";
  const most = schema.exclusiveMaximum === true ? "less than" : "at most";
  return [
    ...(minimum === undefined ? [] : [`${least} ${minimum}`]),
    ...(maximum === undefined ? [] : [`${most} ${maximum}`]),
    ...(multipleOf === undefined ? [] : [`a multiple of ${multipleOf}`]),
  ];
}

function sizePhrases(schema: JsonSchema): Phrases {
  const sizes = [
    [schema.minLength, schema.maxLength, "character"],
    [schema.minItems, schema.maxItems, "item"],
    [schema.minProperties, schema.maxProperties, "entry"],
  ] as const;
  return sizes.flatMap(([least, most, noun]) => {
    if (least !== undefined && least === most)
      return [`exactly ${counted(least, noun)}`];
    return [
      ...(least === undefined ? [] : [`at least ${counted(least, noun)}`]),
      ...(most === undefined ? [] : [`at most ${counted(most, noun)}`]),
    ];
  });
}

function counted(number: number, noun: string): string {
  if (number === 1) return `1 ${noun}`;
  return `${number} ${noun === "entry" ? "entries" : `${noun}s`}`;
}

/** How appliers share lists and objects, and what becomes of unknown fields. */
function mergePhrases(schema: JsonSchema): Phrases {
  const keys = schema["x-kubernetes-list-map-keys"]?.join(", ");
  const lists = {
    atomic: "replaced as a whole",
    map: `merged by ${keys}`,
    set: "merged as a set, without duplicates",
  };
  const listType = schema["x-kubernetes-list-type"];
  return [
    ...(listType === undefined ? [] : [lists[listType]]),
    ...(schema["x-kubernetes-map-type"] === "atomic"
      ? ["replaced as a whole"]
      : []),
    ...(schema["x-kubernetes-embedded-resource"] === true
      ? ["a whole Kubernetes object, with apiVersion, kind and metadata"]
      : []),
    ...(schema["x-kubernetes-preserve-unknown-fields"] === true
      ? ["keeps fields that are not listed"]
      : []),
  ];
}

function rulePhrases(schema: JsonSchema): Phrases {
  const rules = schema["x-kubernetes-validations"] ?? [];
  return rules.map(({ rule, message }) =>
    message === undefined
      ? `rule ${oneLine(rule)}`
      : `rule ${oneLine(rule)} (${oneLine(message)})`,
  );
}

function alternativePhrases(schema: JsonSchema): Phrases {
  const { allOf, anyOf, oneOf, not } = schema;
  const isPair = schema["x-kubernetes-int-or-string"] === true;
  return [
    ...(allOf ? [`all of: ${allOf.map(inWords).join("; ")}`] : []),
    ...(anyOf && !isPair
      ? [`at least one of: ${anyOf.map(inWords).join("; ")}`]
      : []),
    ...(oneOf ? [`exactly one of: ${oneOf.map(inWords).join("; ")}`] : []),
    ...(not ? [`not: ${inWords(not)}`] : []),
  ];
}

/** An alternative: its phrases, and what it requires. */
function inWords(schema: JsonSchema): string {
  const { required, properties = {} } = schema;
  const parts = [
    ...(required ? [`has ${required.join(" and ")}`] : []),
    ...Object.entries(properties).map(
      ([name, property]) => `${name} ${inWords(property)}`,
    ),
    ...constraintsOf(schema),
  ];
  return parts.length === 0 ? "anything" : parts.join(", ");
}

/** What a list says of its items and a map of its values, where these are no objects. */
function innerPhrases({ items, additionalProperties }: JsonSchema): Phrases {
  const value =
    typeof additionalProperties === "object" ? additionalProperties : undefined;
  return [
    ...(items ? constraintsOf(items).map((each) => `each item ${each}`) : []),
    ...(value ? constraintsOf(value).map((each) => `each value ${each}`) : []),
  ];
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
