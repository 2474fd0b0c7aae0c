import fc from "fast-check";

import type { Json } from "@kubewright/generator";
import type { SchemaNode } from "../src/index.ts";

/** Names that are no identifiers, mean something to JavaScript, or differ by case only. */
const oddNames = [
  ..."__proto__ constructor prototype toString hasOwnProperty then class default apiVersion metadata".split(
    " ",
  ),
  ...["", " ", "a.b", "a-b", "1", "01", "$ref", "#x", "it's", '"q"', "\\"],
  ...["*/", "foo", "Foo", "FOO", "café", "𝒳", "list", "items", "spec", "\n"],
];

/** Names of fields. */
export const names = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/) },
  fc.constantFrom(...oddNames),
  fc.string({ unit: "binary", maxLength: 5 }),
);

const oddTexts = [
  "*/ globalThis.pwned = 1; /*",
  "*\\/ and *\\\\/",
  "@deprecated use that",
  "\\@param x",
  "Text.\n@tag\nmore",
  "Text.\n\nDeprecated: use that.",
  "Deprecated: gone",
  "{@link Foo} and {\\@link Bar}",
  "TODO: nothing",
  "First.\n---\nSecond.",
  "First.\n\\--- Second.",
  " leading",
  "trailing ",
  "\nline",
  "line\n",
  "a\n\n\nb",
  "a \nb",
  "a\n  - b\n\t- c",
  "```\ncode\n\n\n@x\n```\nafter",
  "~~~\n---",
  "* star\n/ slash",
  "\u2028 and \u2029",
  "a\r\nb",
  "\u0000 \u001b[31m",
  "",
  " ",
  "`${pwned}` </script> <!-- -->",
  `${"long words ".repeat(12)}end`,
];

/** Descriptions, hostile ones too. */
export const texts = fc.oneof(
  fc.constantFrom(...oddTexts),
  fc.string({ unit: "grapheme", maxLength: 100 }),
  fc.string({ unit: "binary", maxLength: 20 }),
);

const numbers = fc.oneof(
  fc.integer({ min: -10, max: 1000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => x || 0),
);

/** Numbers of which not all digits count. */
const bounds = fc.oneof(numbers, fc.constantFrom(2 ** 63, -(2 ** 63), 1e21));

const values = fc.oneof(
  fc.string({ maxLength: 6 }),
  numbers,
  fc.boolean(),
  fc.array(fc.integer(), { maxLength: 3 }),
  fc.dictionary(names, fc.string({ maxLength: 3 }), { maxKeys: 3 }),
) as fc.Arbitrary<Json>;

const flag = fc.boolean();
const count = fc.nat(20);
const formats = fc.constantFrom(
  ..."int32 int64 uint32 float double byte date-time ipv4 email odd".split(" "),
);
const patterns = fc.constantFrom(
  "^a+$",
  "\\p{Greek}",
  "(?i)x",
  "[[:alpha:]]",
  "(",
  "'\"`",
);

/** Rules that only restrict values, nested in each other so deep. */
function validationsOf(depth: number): fc.Arbitrary<SchemaNode> {
  const plain = {
    minimum: bounds,
    maxLength: count,
    pattern: patterns,
    format: formats,
    enum: fc.array(values, { minLength: 1, maxLength: 3 }),
    required: fc.array(names, { maxLength: 3 }),
  };
  if (depth === 0)
    return fc.record(plain, { requiredKeys: [] }) as fc.Arbitrary<SchemaNode>;
  const below = validationsOf(depth - 1);
  return fc.record(
    {
      ...plain,
      properties: fc.dictionary(names, below, { maxKeys: 2 }),
      items: below,
      allOf: fc.array(below, { maxLength: 2 }),
      anyOf: fc.array(below, { maxLength: 2 }),
      not: below,
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<SchemaNode>;
}

const validations = validationsOf(1);

const rule = fc.record(
  {
    rule: fc.constantFrom("self == oldSelf", "true", " ", "a\nb", "'\"`"),
    message: fc.oneof(fc.string({ maxLength: 10 }), texts),
    reason: fc.constantFrom("FieldValueInvalid", "FieldValueOdd"),
    fieldPath: fc.constant(".a"),
    optionalOldSelf: flag,
  },
  { requiredKeys: ["rule"] },
);

/** Keywords that any schema may have, whether they mean something there or not. */
const anywhere = {
  title: texts,
  format: formats,
  nullable: flag,
  minimum: bounds,
  maximum: bounds,
  exclusiveMinimum: flag,
  exclusiveMaximum: flag,
  multipleOf: numbers,
  minLength: count,
  maxLength: count,
  pattern: patterns,
  minItems: count,
  maxItems: count,
  uniqueItems: flag,
  minProperties: count,
  maxProperties: count,
  required: fc.array(names, { maxLength: 3 }),
  enum: fc.array(values, { maxLength: 4 }),
  allOf: fc.array(validations, { maxLength: 3 }),
  anyOf: fc.array(validations, { maxLength: 3 }),
  oneOf: fc.array(validations, { maxLength: 3 }),
  not: validations,
  externalDocs: fc.record(
    {
      url: fc.constantFrom("https://a.example", "nowhere"),
      description: texts,
    },
    { requiredKeys: [] },
  ),
  example: fc.oneof(values, fc.constant(null)),
  default: fc.oneof(values, fc.constant(null)),
  additionalProperties: flag,
  "x-kubernetes-preserve-unknown-fields": flag,
  "x-kubernetes-embedded-resource": flag,
  "x-kubernetes-int-or-string": flag,
  "x-kubernetes-list-type": fc.constantFrom("atomic", "set", "map", "odd"),
  "x-kubernetes-list-map-keys": fc.array(names, { maxLength: 2 }),
  "x-kubernetes-map-type": fc.constantFrom("atomic", "granular"),
  "x-kubernetes-validations": fc.array(rule, { maxLength: 3 }),
  "x-descriptors": values,
};

/** A few of the keywords. */
const some: fc.Arbitrary<SchemaNode> = fc
  .subarray(Object.keys(anywhere) as (keyof typeof anywhere)[], {
    maxLength: 4,
  })
  .chain(
    (keys) =>
      fc.record(
        Object.fromEntries(keys.map((key) => [key, anywhere[key]])),
      ) as fc.Arbitrary<SchemaNode>,
  );

const intOrString: SchemaNode = {
  anyOf: [{ type: "integer" }, { type: "string" }],
  "x-kubernetes-int-or-string": true,
};

const scalars = fc.constantFrom<SchemaNode>(
  { type: "string" },
  { type: "integer" },
  { type: "integer", format: "int32" },
  { type: "number" },
  { type: "number", format: "double" },
  { type: "boolean" },
  { type: "string", format: "date-time" },
  { type: "object" },
  { type: "array" },
  {},
  { type: "object", properties: {} },
  { "x-kubernetes-preserve-unknown-fields": true },
  intOrString,
  { "x-kubernetes-int-or-string": true },
  {
    allOf: [{ anyOf: [{ type: "integer" }, { type: "string" }] }],
    "x-kubernetes-int-or-string": true,
  },
);

const literals = fc
  .uniqueArray(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 6 })
  .map((values): SchemaNode => ({ type: "string", enum: values }));

/** Schemas of fields, nested so deep. */
function nodes(depth: number): fc.Arbitrary<SchemaNode> {
  if (depth === 0) return described(fc.oneof(scalars, literals));
  const below = nodes(depth - 1);
  const list = below.map((items): SchemaNode => ({ type: "array", items }));
  const map = below.map((additionalProperties): SchemaNode => ({
    type: "object",
    additionalProperties,
  }));
  return described(fc.oneof(scalars, literals, list, map, objects(depth - 1)));
}

function described(base: fc.Arbitrary<SchemaNode>): fc.Arbitrary<SchemaNode> {
  const more = fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, some);
  return fc
    .tuple(base, fc.option(texts), more)
    .map(([node, description, others]): SchemaNode => ({
      ...(description !== null && { description }),
      ...node,
      ...others,
    }));
}

/** Schemas of objects, nested so deep. */
export function objects(depth: number): fc.Arbitrary<SchemaNode> {
  return fc
    .dictionary(names, nodes(depth), { maxKeys: 4 })
    .chain((properties) =>
      fc.subarray(Object.keys(properties)).map((required): SchemaNode => ({
        type: "object",
        properties,
        ...(required.length > 0 && { required: required.toSorted() }),
      })),
    );
}
