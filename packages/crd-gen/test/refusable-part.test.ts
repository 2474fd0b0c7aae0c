import {
  formatFieldError,
  validateCustomResourceDefinition,
  type JsonValue,
} from "@kubewright/apiextensions";
import type { JsonSchema } from "@kubewright/generator";
import fc from "fast-check";

import { refusablePart } from "../src/server/refusable-part.ts";

function errorsOf(schema: JsonSchema): readonly string[] {
  const definition = {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: "foos.example.com" },
    spec: {
      group: "example.com",
      names: { kind: "Foo", plural: "foos" },
      scope: "Namespaced",
      versions: [
        {
          name: "v1",
          served: true,
          storage: true,
          schema: { openAPIV3Schema: schema },
          subresources: { status: {} },
        },
      ],
    },
  };
  return validateCustomResourceDefinition(definition as unknown as JsonValue)
    .map(formatFieldError)
    .toSorted();
}

const names = fc.constantFrom("a", "b", "kind", "metadata", "__proto__", "x]y");
const values = fc.constantFrom<unknown>("a", "", 1, 1.5, -1, true, null, [1], {
  a: 1,
});

const scalarKeywords = {
  description: fc.constant("d"),
  title: fc.constant("t"),
  type: fc.constantFrom(
    "string",
    "integer",
    "number",
    "boolean",
    "object",
    "array",
    "null",
  ),
  format: fc.constantFrom("int32", "int64", "date", "uint8"),
  minimum: fc.constantFrom(0, 0.5, 2),
  maximum: fc.constantFrom(1, 3),
  minLength: fc.constantFrom(0, 2),
  maxLength: fc.constantFrom(0, 3),
  pattern: fc.constantFrom("^a$", "(?=a)", "["),
  enum: fc.array(values, { maxLength: 2 }),
  nullable: fc.boolean(),
  default: values,
  example: values,
  uniqueItems: fc.boolean(),
  required: fc.array(names, { maxLength: 2 }),
  "x-kubernetes-preserve-unknown-fields": fc.boolean(),
  "x-kubernetes-embedded-resource": fc.boolean(),
  "x-kubernetes-int-or-string": fc.constant(true),
  "x-kubernetes-map-type": fc.constantFrom("atomic", "granular", "odd"),
  "x-kubernetes-list-type": fc.constantFrom("atomic", "set", "map", "odd"),
  "x-kubernetes-list-map-keys": fc.array(names, { maxLength: 2 }),
  "x-kubernetes-validations": fc.array(
    fc.record(
      {
        rule: fc.constantFrom("true", "", "a\nb"),
        message: fc.constantFrom("m", "", "a\nb"),
        fieldPath: fc.constantFrom(".a", ".b"),
        reason: fc.constantFrom("FieldValueInvalid", "odd"),
      },
      { requiredKeys: ["rule"] },
    ),
    { maxLength: 2 },
  ),
};

/** Scalars whose rules and defaults are near to what the server refuses. */
const scalar = fc.record(
  {
    type: fc.constantFrom("string", "integer", "number", "boolean"),
    format: fc.constantFrom("int32", "int64", "date"),
    minimum: fc.constantFrom(0, 0.5),
    maxLength: fc.constantFrom(0, 1),
    enum: fc.constantFrom(["a"], [1], ["a", 1]),
    nullable: fc.boolean(),
    default: fc.constantFrom<unknown>("a", "ab", "2020-01-01", 0, 1, 1.5, true),
    pattern: fc.constantFrom("^a$", "["),
  },
  { requiredKeys: ["type"] },
);

const large = fc.record(
  {
    type: fc.constantFrom("integer", "number"),
    format: fc.constantFrom("int32", "int64", "float"),
    default: fc.constantFrom(
      2 ** 31 - 1,
      2 ** 31,
      -(2 ** 31) - 1,
      2 ** 53,
      1e19,
    ),
  },
  { requiredKeys: ["type", "default"] },
);

const oddRules = fc.array(
  fc.record(
    {
      rule: fc.constantFrom("true", "", "a\nb"),
      message: fc.constantFrom("m", "", " ", "a\nb"),
    },
    { requiredKeys: ["rule"] },
  ),
  { maxLength: 2 },
);

/** Schemas that are in order or near to it; one in so many says anything at all. */
function nodes(oddOf: number): fc.Arbitrary<JsonSchema> {
  const { node } = fc.letrec<{ node: JsonSchema }>((tie) => {
    const properties = fc.dictionary(names, tie("node"), { maxKeys: 3 });
    const parts = fc.array(tie("node"), { maxLength: 2 });
    const odd = fc.record(
      {
        ...scalarKeywords,
        properties,
        items: tie("node"),
        additionalProperties: fc.oneof(fc.boolean(), tie("node")),
        anyOf: parts,
        allOf: parts,
        not: tie("node"),
      },
      { requiredKeys: [] },
    );
    const type = <T extends string>(name: T) => fc.constant(name);
    const inOrder = fc.oneof(
      scalar,
      large,
      fc.record({ type: type("object"), properties }),
      fc.record({ type: type("array"), items: tie("node") }),
      fc.record({ type: type("object"), additionalProperties: tie("node") }),
      fc.record({
        type: type("object"),
        properties,
        additionalProperties: tie("node"),
      }),
      fc.record({
        type: type("object"),
        properties,
        "x-kubernetes-validations": oddRules,
      }),
      fc.record({
        type: type("array"),
        "x-kubernetes-list-type": fc.constantFrom("atomic", "set"),
        items: tie("node"),
      }),
      fc.constant({
        anyOf: [{ type: "integer" }, { type: "string" }],
        "x-kubernetes-int-or-string": true,
      }),
      fc.record({
        type: type("array"),
        "x-kubernetes-list-type": type("map"),
        "x-kubernetes-list-map-keys": fc.constantFrom(["a"], ["a", "a"]),
        items: fc.record({
          type: type("object"),
          properties: fc.record({ a: scalar, b: tie("node") }),
          required: fc.constantFrom([], ["a"]),
        }),
      }),
    );
    return {
      node: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.constant({ type: "string" }),
        { arbitrary: inOrder, weight: oddOf },
        odd,
      ) as fc.Arbitrary<JsonSchema>,
    };
  });
  return node;
}

function roots(node: fc.Arbitrary<JsonSchema>): fc.Arbitrary<JsonSchema> {
  const names = fc.constantFrom("spec", "status", "kind", "apiVersion", "a");
  return fc
    .record({
      type: fc.constant("object"),
      properties: fc.dictionary(names, node, { maxKeys: 3 }),
      required: fc.constant(["a"]),
    })
    .map((schema) => schema as JsonSchema);
}

describe("the part of a schema that can be refused", () => {
  const a = { type: "string" } as const;
  const pages = (items: JsonSchema, keys = ["a"]): JsonSchema => ({
    type: "array",
    "x-kubernetes-list-type": "map",
    "x-kubernetes-list-map-keys": keys,
    items: { type: "object", required: ["a"], ...items },
  });
  const set = (items: JsonSchema): JsonSchema => ({
    type: "array",
    "x-kubernetes-list-type": "set",
    items,
  });

  it.each<[string, JsonSchema]>([
    [
      "a key that may be null",
      pages({ properties: { a: { ...a, nullable: true } } }),
    ],
    ["a key that may be absent", pages({ properties: { a }, required: [] })],
    [
      "a key that is no scalar",
      pages({ properties: { a: { type: "object" } } }),
    ],
    ["a key twice", pages({ properties: { a } }, ["a", "a"])],
    ["a key that is no field", pages({ properties: { a } }, ["b"])],
    ["items that may be null", pages({ properties: { a }, nullable: true })],
    [
      "an odd field beside a key",
      pages({ properties: { a, b: { type: "array" } } }),
    ],
    ["a set of objects", set({ type: "object", properties: { a } })],
    ["a set of what may be null", set({ ...a, nullable: true })],
    ["a list without items", { type: "array" }],
    ["a pattern of JavaScript", { ...a, pattern: "(?=a)" }],
    ["a default of another type", { type: "boolean", default: "a" }],
    ["a default that is too long", { ...a, maxLength: 1, default: "ab" }],
    [
      "a default beyond int32",
      { type: "integer", format: "int32", default: 2 ** 31 },
    ],
    ["a default beyond int64", { type: "integer", default: 1e19 }],
    ["a default that is no date", { ...a, format: "date", default: "a" }],
    ["a default of items", { type: "array", items: a, default: [1] }],
    [
      "an unknown field in a default",
      { type: "object", properties: { a }, default: { b: 1 } },
    ],
    [
      "a rule without text",
      { ...a, "x-kubernetes-validations": [{ rule: " " }] },
    ],
    [
      "a rule's path to nowhere",
      {
        type: "object",
        properties: { a },
        "x-kubernetes-validations": [{ rule: "true", fieldPath: ".b" }],
      },
    ],
    [
      "fields and free keys",
      { type: "object", properties: { a }, additionalProperties: a },
    ],
    ["a length that is text", { ...a, maxLength: "1" as never }],
    ["no type", { description: "d" }],
    [
      "a description in an alternative",
      { ...a, anyOf: [{ description: "d" }] },
    ],
    [
      "an embedded resource without fields",
      { type: "object", "x-kubernetes-embedded-resource": true },
    ],
  ])("is refused for %s", (_, odd) => {
    for (const spec of [odd, { type: "array", items: odd } as const]) {
      const schema: JsonSchema = { type: "object", properties: { a, spec } };
      const errors = errorsOf(schema);
      expect(errors).not.toEqual([]);
      expect(errorsOf(refusablePart(schema, new Map()))).toEqual(errors);
    }
  });

  it.each([3, 30])(
    "is refused for the same reasons as the whole, with one odd schema in %d",
    (oddOf) => {
      const node = nodes(oddOf);
      let refused = 0;
      let taken = 0;
      fc.assert(
        fc.property(fc.oneof(roots(node), node), (schema) => {
          const errors = errorsOf(schema);
          if (errors.length > 0) refused++;
          else taken++;
          expect(errorsOf(refusablePart(schema, new Map()))).toEqual(errors);
        }),
        { numRuns: Number(process.env["FUZZ_RUNS"] ?? 500) },
      );
      expect(Math.min(refused, taken)).toBeGreaterThan(20);
    },
  );

  it("is next to nothing of a schema that is in order", () => {
    const schema: JsonSchema = {
      type: "object",
      properties: {
        spec: {
          type: "object",
          properties: {
            replicas: { type: "integer", format: "int32", default: 1 },
            hosts: {
              type: "array",
              items: { type: "string", pattern: "^[a-z]+$" },
            },
          },
        },
      },
    };
    expect(refusablePart(schema, new Map())).toEqual({
      type: "object",
      properties: {},
    });
  });
});
