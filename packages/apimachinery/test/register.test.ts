import { isObjectOf, newObject } from "../src/codegen/v1/index.ts";
import type { KubernetesObject } from "../src/meta/v1/index.ts";

const gvk = { group: "stable.example.io", version: "v1", kind: "CronTab" };

describe("the runtime of registration", () => {
  it("makes objects that say their kind first, whatever init says", () => {
    const init = { metadata: { name: "a" }, kind: "Other" };
    const object = newObject<KubernetesObject>(gvk, init);
    expect(JSON.stringify(object)).toBe(
      '{"apiVersion":"stable.example.io/v1","kind":"CronTab","metadata":{"name":"a"}}',
    );
  });

  it.each([
    [{ apiVersion: "stable.example.io/v1", kind: "CronTab" }, true],
    [{ apiVersion: "stable.example.io/v2", kind: "CronTab" }, false],
    [{ apiVersion: "stable.example.io/v1", kind: "CronTabList" }, false],
    [null, false],
    ["CronTab", false],
  ])("tells the kind of %j: %s", (value, expected) => {
    expect(isObjectOf(gvk, value)).toBe(expected);
  });
});
