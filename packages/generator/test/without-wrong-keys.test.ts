import { markerByName, shapeProblems } from "@kubewright/markers/table";

import { withoutWrongKeys } from "../src/link/without-wrong-keys.ts";
import type { Json } from "../src/model/json.ts";
import type { MarkerUse } from "../src/model/marker-use.ts";

/** The arguments that are left of a wrong use. */
function leftOf(name: string, ...args: readonly Json[]): unknown {
  const spec = markerByName(name);
  if (spec === undefined) throw new Error(`There is no marker ${name}.`);
  const span = { file: "site.ts", start: 0, end: 1 };
  const use: MarkerUse = { name, form: "decorator", args, span };
  const written = structuredClone(args);
  const problems = shapeProblems(spec.args, args);
  expect(problems).not.toEqual([]);
  const left = withoutWrongKeys(use, spec, problems);
  expect(use.args).toEqual(written);
  return left?.args;
}

describe("withoutWrongKeys", () => {
  it.each([
    ["an unknown key", { minLenght: 1, pattern: "a" }, { pattern: "a" }],
    ["a key's wrong value", { minLength: "1", pattern: "a" }, { pattern: "a" }],
    ["all keys", { minLength: "1", patern: "a" }, {}],
    [
      "a key of rules in a list",
      { allOf: [{ minLength: "1", pattern: "a" }] },
      { allOf: [{ pattern: "a" }] },
    ],
    ["a key with a wrong item", { required: ["a", 1] }, {}],
  ])("leaves out %s", (_, rules, left) => {
    expect(leftOf("Validate", rules)).toEqual([left]);
  });

  it("leaves out what lacks a key of its own, and no more", () => {
    const kind = { group: "web.example.com", version: "v1" };
    const scale = { specReplicasPath: ".spec.replicas" };
    const subresources = { status: true, scale };
    expect(leftOf("Kind", { ...kind, subresources })).toEqual([
      { ...kind, subresources: { status: true } },
    ]);
  });

  it("leaves nothing of what is none without its wrong keys", () => {
    expect(leftOf("Kind", { group: 1, version: "v1" })).toBeUndefined();
    expect(leftOf("Rule", { message: "so" })).toBeUndefined();
    expect(leftOf("ListType", "mapp", ["name"])).toBeUndefined();
    expect(leftOf("Title")).toBeUndefined();
  });
});
