import { Float64, type JsonValue } from "@kubewright/apiextensions";
import { randomFrom } from "../bench/random.ts";
import type { Verdict } from "../crd-verdicts.ts";
import { differences } from "../fuzz/compare.ts";
import { fuzzCase, spelled, type FuzzCase } from "../fuzz/fuzz-case.ts";
import { readOptions } from "../fuzz/options.ts";
import { isOutOfOrder } from "../fuzz/order.ts";
import { shrunk } from "../fuzz/shrink.ts";
import { sameMeaning } from "../fuzz/wording.ts";

const text = (one: FuzzCase) => spelled(one as unknown as JsonValue);

const accepted: FuzzCase = {
  crd: {
    metadata: { name: "foos.example.com" },
    spec: {
      group: "example.com",
      scope: "Namespaced",
      names: { plural: "foos", kind: "Foo" },
      versions: [
        {
          name: "v1",
          served: true,
          storage: true,
          schema: {
            openAPIV3Schema: {
              type: "object",
              properties: { spec: { type: "string", format: "new" } },
            },
          },
        },
      ],
    },
  },
  version: "v1",
  objects: [{ new: { spec: 1, other: 2 } }],
};

const verdict: Verdict = {
  crdErrors: [],
  crdWarnings: ['unrecognized format "new"'],
  objects: [
    {
      stored: { spec: 1 },
      unknownFields: ["other"],
      errors: [
        {
          type: "FieldValueTypeInvalid",
          field: "spec",
          detail: 'spec in body must be of type string: "integer"',
          text: 'spec: Invalid value: "integer": spec in body must be of type string: "integer"',
        },
      ],
    },
  ],
};

const [object] = verdict.objects ?? [];
const error = object?.errors[0];
if (object === undefined || error === undefined) throw new Error("no object");

const kinds = (other: Partial<Verdict>) =>
  differences(accepted, { ...verdict, ...other }).map(({ what }) => what);

describe("the fuzzer", () => {
  it("makes the same case of the same seed, and another of another", () => {
    expect(text(fuzzCase(randomFrom(1)))).toBe(text(fuzzCase(randomFrom(1))));
    expect(text(fuzzCase(randomFrom(2)))).not.toBe(
      text(fuzzCase(randomFrom(1))),
    );
  });

  it("spells floats so that the server tells them from integers", () => {
    expect(spelled([new Float64(1), 1, 1.5, 2n ** 60n, new Float64(-0)])).toBe(
      "[1.0,1,1.5,1152921504606846976,-0.0]",
    );
  });

  it("finds nothing where the server says the same", () => {
    expect(kinds({})).toEqual([]);
  });

  it.each<[string, Partial<Verdict>]>([
    ["definition read", { crdErrors: [{ ...error, type: "Decode" }] }],
    ["definition errors", { crdErrors: [error] }],
    ["definition warnings", { crdWarnings: [] }],
    [
      "object read",
      { objects: [{ ...object, errors: [{ ...error, type: "Decode" }] }] },
    ],
    ["object errors", { objects: [{ ...object, errors: [] }] }],
    [
      "object errors",
      { objects: [{ ...object, errors: [{ ...error, field: "x" }] }] },
    ],
    [
      "object texts",
      { objects: [{ ...object, errors: [{ ...error, text: "?" }] }] },
    ],
    ["object stored", { objects: [{ ...object, stored: { spec: 2 } }] }],
    ["object unknown fields", { objects: [{ ...object, unknownFields: [] }] }],
  ])("finds another opinion on %s", (what, other) => {
    expect(kinds(other)).toEqual([what]);
  });

  it("leaves out what only an evaluation of rules can tell", () => {
    const field =
      "spec.validation.openAPIV3Schema.x-kubernetes-validations[0].rule";
    expect(
      kinds({ crdErrors: [{ ...error, type: "FieldValueInvalid", field }] }),
    ).toEqual([]);
  });

  it("tells an order of the server's from the random one of a map", () => {
    const at = (field: string) => ({ type: "FieldValueInvalid", field });
    const steps = [at("spec.group"), at("spec.scope")];
    expect(isOutOfOrder(steps, steps)).toBe(false);
    expect(isOutOfOrder(steps.toReversed(), steps)).toBe(true);
    const keys = [
      at("spec.validation.properties[a].type"),
      at("spec.validation.properties[b].type"),
    ];
    expect(isOutOfOrder(keys.toReversed(), keys)).toBe(false);
  });

  it("takes the words of a library for the same, and no others", () => {
    const broken =
      "spec.pattern: Invalid value: must be a valid regular expression, but isn't: ";
    expect(sameMeaning([`${broken}a`], [`${broken}b`])).toBe(true);
    expect(sameMeaning(["spec: Required value"], ["spec: Forbidden"])).toBe(
      false,
    );
  });

  it("leaves out of a case all that a difference does not need", async () => {
    const value = { a: [1, { keep: "xxyxx", b: 2 }, 3], c: { d: {} } };
    const small = await shrunk(value, (candidate) =>
      Promise.resolve(JSON.stringify(candidate).includes("y")),
    );
    expect(small).toEqual({ a: { keep: "y" } });
  });

  it("has a seed of its own when none is given, and says how it is called", () => {
    expect(readOptions(["--objects", "5"])).toMatchObject({
      objects: 5,
      show: 5,
    });
    expect(readOptions(["--seed", "x"])).toContain("usage");
    expect(readOptions(["--sed", "1"])).toContain("usage");
  });
});
