import type { JsonObject } from "@kubewright/apiextensions";

import { breakingChanges, pathText } from "../src/index.ts";
import { definition, object } from "./definition-builder.ts";

/** The rules that a change of `.spec.x` breaks, with their paths below `.spec`. */
function broken(was: JsonObject, is: JsonObject): readonly string[] {
  return ofSpec(object({ x: was }), object({ x: is }));
}

function ofSpec(was: JsonObject, is: JsonObject): readonly string[] {
  return breakingChanges(
    [definition([{ spec: was }])],
    [definition([{ spec: is }])],
  ).map(
    ({ rule, place: { path = [] } }) => `${rule} ${pathText(path.slice(1))}`,
  );
}

const string = { type: "string" };
const integer = { type: "integer" };

describe("bounds", () => {
  it.each([
    ["minimum", "integer", 1, 2],
    ["minLength", "string", 1, 2],
    ["minItems", "array", 1, 2],
    ["minProperties", "object", 1, 2],
    ["maximum", "integer", 2, 1],
    ["maxLength", "string", 2, 1],
    ["maxItems", "array", 2, 1],
    ["maxProperties", "object", 2, 1],
    ["maximum", "integer", 1, 0],
    ["minimum", "integer", -1, 0],
    ["maxLength", "string", 1, 0],
    ["multipleOf", "integer", 2, 4],
    ["multipleOf", "integer", 4, 6],
  ])(
    "%s of %s is tighter from %j to %j, and when it is new",
    (keyword, type, from, to) => {
      const schema = (bound?: number): JsonObject => ({
        type,
        ...(type === "array" && { items: string }),
        ...(bound !== undefined && { [keyword]: bound }),
      });
      expect(broken(schema(from), schema(to))).toEqual(["bound-tightened .x"]);
      expect(broken(schema(), schema(to))).toEqual(["bound-tightened .x"]);
      expect(broken(schema(to), schema())).toEqual(["bound-loosened .x"]);
      expect(broken(schema(to), schema(to))).toEqual([]);
    },
  );

  it("are looser the other way round", () => {
    expect(
      broken({ ...integer, minimum: 2 }, { ...integer, minimum: 1 }),
    ).toEqual(["bound-loosened .x"]);
    expect(
      broken({ ...integer, multipleOf: 6 }, { ...integer, multipleOf: 3 }),
    ).toEqual(["bound-loosened .x"]);
  });

  it("that every value is within are none", () => {
    expect(broken(string, { ...string, minLength: 0 })).toEqual([]);
    expect(broken(integer, { ...integer, minimum: 0 })).toEqual([
      "bound-tightened .x",
    ]);
  });

  it("that become exclusive are tighter, and looser when they no longer are", () => {
    const open = { ...integer, maximum: 5, exclusiveMaximum: true };
    expect(broken({ ...integer, maximum: 5 }, open)).toEqual([
      "bound-tightened .x",
    ]);
    expect(broken(open, { ...integer, maximum: 5 })).toEqual([
      "bound-loosened .x",
    ]);
    expect(
      broken({ ...integer, maximum: 9, exclusiveMaximum: true }, open),
    ).toEqual(["bound-tightened .x"]);
  });
});

describe("types", () => {
  it.each([
    ["string", "integer", "type-changed"],
    ["number", "integer", "type-changed"],
    ["integer", "number", "type-widened"],
  ])("from %s to %s: %s", (was, is, rule) => {
    expect(broken({ type: was }, { type: is })).toEqual([`${rule} .x`]);
  });

  it("narrow when an integer or a string becomes one of the two, or anything becomes something", () => {
    const either = { "x-kubernetes-int-or-string": true };
    const any = { "x-kubernetes-preserve-unknown-fields": true };
    expect(broken(either, string)).toEqual(["type-changed .x"]);
    expect(broken(integer, either)).toEqual(["type-widened .x"]);
    expect(broken(any, string)).toEqual(["type-changed .x"]);
    expect(broken(string, any)).toEqual(["type-widened .x"]);
  });

  it("say all where they changed: what was inside is not told again", () => {
    expect(broken(object({ a: string }), string)).toEqual(["type-changed .x"]);
  });
});

describe("fields", () => {
  it("may be added, and may not go or be required", () => {
    expect(ofSpec(object({}), object({ a: string }))).toEqual([]);
    expect(ofSpec(object({ a: string }), object({}))).toEqual([
      "field-removed .a",
    ]);
    expect(
      ofSpec(object({}), object({ a: string }, { required: ["a"] })),
    ).toEqual(["required-field-added .a"]);
    expect(
      ofSpec(object({ a: string }), object({ a: string }, { required: ["a"] })),
    ).toEqual(["field-became-required .a"]);
  });

  it("may be required where a default fills them in", () => {
    const a = { ...string, default: "x" };
    expect(ofSpec(object({}), object({ a }, { required: ["a"] }))).toEqual([]);
    expect(ofSpec(object({ a }), object({ a }, { required: ["a"] }))).toEqual(
      [],
    );
  });

  it("may be required inside of what is new and optional", () => {
    const inner = object({ a: string }, { required: ["a"] });
    expect(ofSpec(object({}), object({ inner }))).toEqual([]);
  });

  it("are compared in items of lists and values of maps", () => {
    const inner = (properties: JsonObject) =>
      object({
        list: { type: "array", items: object(properties) },
        map: { type: "object", additionalProperties: object(properties) },
      });
    expect(ofSpec(inner({ a: string }), inner({}))).toEqual([
      "field-removed .list[*].a",
      "field-removed .map[*].a",
    ]);
  });

  it("that became a map, or the other way round, are told once", () => {
    const fields = object({ a: string });
    const map = { type: "object", additionalProperties: string };
    expect(broken(fields, map)).toEqual(["object-form-changed .x"]);
    expect(broken(map, fields)).toEqual(["object-form-changed .x"]);
    expect(broken(map, { type: "object" })).toEqual(["object-form-changed .x"]);
    expect(broken({ type: "object" }, map)).toEqual([]);
  });

  it("that are kept without a schema are lost with the keyword, one by one where they were declared", () => {
    const keep = { "x-kubernetes-preserve-unknown-fields": true };
    expect(broken(object({ a: string }, keep), object({ a: string }))).toEqual([
      "preserve-unknown-removed .x",
    ]);
    expect(broken(object({ a: string }), object({ a: string }, keep))).toEqual(
      [],
    );
  });
});

describe("defaults", () => {
  it("may be given to a field that was required, for they never apply", () => {
    const now = { ...string, default: "a" };
    expect(
      ofSpec(
        object({ x: string }, { required: ["x"] }),
        object({ x: now }, { required: ["x"] }),
      ),
    ).toEqual([]);
    expect(broken(string, now)).toEqual(["default-added .x"]);
  });

  it("are compared as values, whatever the order of their keys", () => {
    const schema = (value: JsonObject) =>
      object({ a: string, b: string }, { default: value });
    expect(
      broken(schema({ a: "1", b: "2" }), schema({ b: "2", a: "1" })),
    ).toEqual([]);
    expect(broken(schema({ a: "1" }), schema({ a: "2" }))).toEqual([
      "default-changed .x",
    ]);
  });
});

describe("values", () => {
  it("that are listed may be put in another order, and not be taken away", () => {
    const of = (...values: string[]) => ({ ...string, enum: values });
    expect(broken(of("a", "b"), of("b", "a"))).toEqual([]);
    expect(broken(of("a", "b"), of("b", "c"))).toEqual([
      "enum-value-removed .x",
      "enum-value-added .x",
    ]);
    expect(broken(string, of("a"))).toEqual(["enum-added .x"]);
    expect(broken(of("a"), string)).toEqual(["enum-value-added .x"]);
  });

  it("have only formats that servers check", () => {
    expect(broken(string, { ...string, format: "hostname" })).toEqual([
      "format-changed .x",
    ]);
    expect(broken(string, { ...string, format: "k8s-thing" })).toEqual([]);
    expect(broken({ ...string, format: "date" }, string)).toEqual([
      "format-loosened .x",
    ]);
  });

  it("are ruled by CEL as text: order and messages may change", () => {
    const rules = (...texts: string[]) => ({
      ...string,
      "x-kubernetes-validations": texts.map((rule) => ({
        rule,
        message: texts.join(),
      })),
    });
    expect(broken(rules("a", "b"), rules("b", "a"))).toEqual([]);
    expect(broken(rules("a"), rules("b"))).toEqual([
      "validation-rule-added .x",
      "validation-rule-removed .x",
    ]);
  });

  it("have alternatives, of which more or fewer can be harmless", () => {
    const with_ = (keyword: string, ...lengths: number[]) => ({
      ...string,
      ...(lengths.length > 0 && {
        [keyword]: lengths.map((minLength) => ({ minLength })),
      }),
    });
    expect(broken(with_("anyOf", 1), with_("anyOf", 1, 2))).toEqual([
      "alternatives-removed .x",
    ]);
    expect(broken(with_("anyOf", 1, 2), with_("anyOf", 1))).toEqual([
      "alternatives-changed .x",
    ]);
    expect(broken(with_("allOf", 1, 2), with_("allOf", 1))).toEqual([
      "alternatives-removed .x",
    ]);
    expect(broken(with_("allOf", 1), with_("allOf", 1, 2))).toEqual([
      "alternatives-changed .x",
    ]);
    expect(broken(with_("oneOf", 1), with_("oneOf", 1, 2))).toEqual([
      "alternatives-changed .x",
    ]);
    expect(broken(with_("oneOf"), with_("oneOf", 1))).toEqual([
      "alternatives-changed .x",
    ]);
    expect(broken(with_("oneOf", 1), with_("oneOf"))).toEqual([
      "alternatives-removed .x",
    ]);
  });
});

describe("merging", () => {
  const list = (more: JsonObject) => ({
    type: "array",
    items: object({ a: string, b: string }, { required: ["a", "b"] }),
    ...more,
  });
  const keyed = (...keys: string[]) =>
    list({
      "x-kubernetes-list-type": "map",
      "x-kubernetes-list-map-keys": keys,
    });

  it("by default is that of atomic lists and granular maps", () => {
    expect(
      broken(list({}), list({ "x-kubernetes-list-type": "atomic" })),
    ).toEqual([]);
    expect(
      broken(
        object({ a: string }),
        object({ a: string }, { "x-kubernetes-map-type": "granular" }),
      ),
    ).toEqual([]);
  });

  it("goes by list type, then by keys in any order", () => {
    expect(broken(list({}), keyed("a"))).toEqual(["list-type-changed .x"]);
    expect(broken(keyed("a", "b"), keyed("b", "a"))).toEqual([]);
    expect(broken(keyed("a"), keyed("a", "b"))).toEqual([
      "list-keys-changed .x",
    ]);
  });
});
