import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as defaults from "./api/apis/server/v1/zz_generated.defaults.ts";
import { generate } from "./generate.ts";

interface Case {
  readonly name: string;
  readonly crd: {
    readonly spec: {
      readonly versions: readonly [
        { readonly schema: { readonly openAPIV3Schema: unknown } },
      ];
    };
  };
  readonly objects: readonly { readonly new: object }[];
  readonly expect: { readonly objects: readonly { readonly stored: object }[] };
}

/** The class that has the schema of each case. */
const classes: Readonly<Record<string, string>> = {
  "Default: scalar": "Scalar",
  "Default: scalar array": "ScalarArray",
  "Default: object array": "ObjectArray",
  "Default: null in nullable object with additionalProperties":
    "NullableValues",
  "Default: null in non-nullable object with additionalProperties": "Values",
  "Default: null unknown field": "UnknownValues",
};

const file = "../../../fixtures/conformance/apiserver/defaulting.jsonl";
const cases = readFileSync(join(import.meta.dirname, file), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Case);

/** A schema with `true` written as the schema that lets everything be. */
function asGenerated(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === "additionalProperties" && value === true
      ? { "x-kubernetes-preserve-unknown-fields": true }
      : value,
  );
}

const setters: Readonly<Record<string, unknown>> = defaults;
const { schemas } = generate(["apis/server/v1"]);

describe("Kubernetes' own cases of defaulting", () => {
  it("are of a class each", () => {
    expect(cases.map(({ name }) => name)).toEqual(Object.keys(classes));
  });

  it.each(cases)("$name", ({ name, crd, objects, expect: expected }) => {
    const type = classes[name] ?? "";
    const [{ schema }] = crd.spec.versions;
    expect(schemas[type]).toEqual(asGenerated(schema.openAPIV3Schema));
    // What has no default has no function, and stays as it is.
    const set = (setters[`setObjectDefaults${type}`] ?? (() => {})) as (
      object: object,
    ) => void;
    const stored = objects.map((each) => {
      const object = structuredClone(each.new);
      set(object);
      return object;
    });
    expect(stored).toEqual(expected.objects.map((each) => each.stored));
  });
});
