import type { JsonSchema } from "@kubewright/generator";

import { readFixture } from "../../crd-gen/test/read-fixture.ts";
import { openapiGen, type Definitions } from "../src/index.ts";
import { definitionInSwagger, inSwagger } from "../src/swagger.ts";
import { joinSummaries } from "../src/summary.ts";

const string: JsonSchema = { type: "string" };
const $ref = "#/components/schemas/com.example.Ref";
const v2Ref = "#/definitions/com.example.Ref";

describe("a schema in OpenAPI v2", () => {
  it.each<[string, JsonSchema, JsonSchema]>([
    ["refers to definitions", { $ref }, { $ref: v2Ref }],
    [
      "has a reference beside what is said with it",
      { default: {}, allOf: [{ $ref }] },
      { default: {}, $ref: v2Ref },
    ],
    [
      "has no combinations of schemas, which v2 does not know",
      {
        type: "string",
        allOf: [{ maxLength: 3 }],
        anyOf: [{}],
        oneOf: [{}],
        not: {},
      },
      { type: "string" },
    ],
    [
      "has no type where null is valid",
      { nullable: true, type: "array", items: string, maxItems: 3 },
      { maxItems: 3 },
    ],
    [
      "has no reference where null is valid",
      { nullable: true, description: "d", allOf: [{ $ref }] },
      { description: "d" },
    ],
    [
      "does not require what may be null",
      {
        type: "object",
        properties: { a: string, b: { nullable: true, type: "string" } },
        required: ["a", "b"],
      },
      { type: "object", properties: { a: string, b: {} }, required: ["a"] },
    ],
    [
      "has no properties where others are kept too",
      {
        type: "object",
        properties: { a: string },
        "x-kubernetes-preserve-unknown-fields": true,
      },
      { "x-kubernetes-preserve-unknown-fields": true },
    ],
    ["has no type for a list of anything", { type: "array" }, {}],
    [
      "is the same at every depth",
      {
        type: "object",
        properties: { a: { type: "array", items: { $ref } } },
        additionalProperties: { anyOf: [string] },
      },
      {
        type: "object",
        properties: { a: { type: "array", items: { $ref: v2Ref } } },
        additionalProperties: {},
      },
    ],
    [
      "keeps names of properties that are keywords",
      { type: "object", properties: { not: string, oneOf: string } },
      { type: "object", properties: { not: string, oneOf: string } },
    ],
  ])("%s", (_rule, schema, expected) => {
    expect(inSwagger(schema)).toEqual(expected);
  });
});

it("a definition whose marker gives its schema stays that of its kinds", () => {
  const kinds = [{ group: "g", kind: "Load", version: "v1" }];
  const definition = {
    type: "object",
    "x-kubernetes-group-version-kind": kinds,
  } as const;
  expect(definitionInSwagger(definition, { type: "string" })).toEqual({
    type: "string",
    "x-kubernetes-group-version-kind": kinds,
  });
});

describe("the OpenAPI v2 document of a whole project", () => {
  const { models, report } = readFixture("language");
  const { definitions } = joinSummaries(
    models.map((model) =>
      openapiGen.summarize!({
        model,
        packages: model.packages,
        options: { v2: true },
        report,
      })!,
    ),
  );

  it("has the definitions of all folders, sorted, and all that they refer to", () => {
    const names = Object.keys(definitions);
    expect(names).toEqual(names.toSorted());
    expect(names).toContain("com.example.delivery.v1.Pipeline");
    expect(names).toContain("com.example.delivery.v1alpha1.Pipeline");
    const references = [...referencesOf(definitions)];
    expect(references.length).toBeGreaterThan(10);
    for (const reference of references)
      expect(names).toContain(reference.replace("#/definitions/", ""));
  });

  it("says of a definition what its marker says", () => {
    expect(definitions["com.example.delivery.v1.Ratio"]).toEqual({
      type: "string",
      format: "int-or-string",
    });
    expect(definitions["com.example.Load"]?.properties?.["ratio"]).toEqual({
      "x-kubernetes-unit": { name: "percent", whole: false },
      $ref: "#/definitions/com.example.delivery.v1.Ratio",
    });
  });
});

function* referencesOf(value: Definitions | JsonSchema): Iterable<string> {
  const text = JSON.stringify(value);
  for (const [, reference] of text.matchAll(/"\$ref":"([^"]+)"/g))
    yield reference!;
}
