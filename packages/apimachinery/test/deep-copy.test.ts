import fc from "fast-check";
import {
  copyField,
  copyList,
  copyMap,
  deepCopyJson,
} from "@kubewright/apimachinery/codegen/v1";
import { expectSeparateCopy, jsonValue, objectOf } from "./json-arbitrary.ts";

function nested(depth: number): unknown {
  let value: unknown = "leaf";
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? { a: value } : [value];
  return value;
}

describe("deepCopyJson", () => {
  it("copies every JSON value as structuredClone does, and shares nothing", () => {
    fc.assert(
      fc.property(jsonValue, (value) =>
        expectSeparateCopy(deepCopyJson(value), value),
      ),
      { numRuns: 300 },
    );
  });

  it("keeps a key named __proto__ as a field and leaves prototypes alone", () => {
    const copy = deepCopyJson(JSON.parse('{"__proto__":{"polluted":1}}'));
    expect(Object.keys(copy)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("does not copy what the prototype holds", () => {
    const from = Object.assign(Object.create({ inherited: 1 }), { own: 2 });
    expect(Object.keys(deepCopyJson(from) as object)).toEqual(["own"]);
  });

  it("copies lists whose items change their kind, and leaves the source alone", () => {
    const list = Object.freeze([1, "a", Object.freeze({ b: 1 }), null, [2.5]]);
    const copy = deepCopyJson(list) as unknown[];
    expectSeparateCopy(copy, list);
    copy.push("more");
    copy[0] = "other";
    expect(list).toEqual([1, "a", { b: 1 }, null, [2.5]]);
  });

  it("copies values that nest deeper than the stack is", () => {
    const copy = JSON.stringify(deepCopyJson(nested(2_000)));
    expect(copy).toBe(JSON.stringify(nested(2_000)));
    expect(() => deepCopyJson(nested(9_990))).not.toThrow();
  });

  it("refuses a value that nests without an end", () => {
    const loop: { self?: unknown } = {};
    loop.self = loop;
    expect(() => deepCopyJson(loop)).toThrow(RangeError);
    expect(() => deepCopyJson(nested(10_010))).toThrow("10,000 levels");
  });
});

describe("copyList and copyMap", () => {
  const marked = (item: object) => ({ ...item, marked: true });

  it("leave null, scalars and lists to the generic copy", () => {
    const list = [null, 1, "a", undefined, [{ b: 1 }], { c: 1 }];
    const copy = copyList(list, marked);
    expect(copy).toEqual([
      null,
      1,
      "a",
      undefined,
      [{ b: 1 }],
      { c: 1, marked: true },
    ]);
    expect(copy[4]).not.toBe(list[4]);
    const map = objectOf([
      ["__proto__", {}],
      ["a", null],
      ["b", [1]],
    ]);
    const copied = copyMap(map, marked);
    expect(Object.entries(copied)).toEqual([
      ["__proto__", { marked: true }],
      ["a", null],
      ["b", [1]],
    ]);
  });
});

describe("copyField", () => {
  it("sets own fields only, copied", () => {
    const from = { a: { b: [1] } };
    const copy: { a?: unknown; toString?: unknown } = {};
    copyField(copy, from, "a", from.a);
    copyField(copy, from, "toString", from.toString);
    expect(copy).toEqual({ a: { b: [1] } });
    expect(copy.a).not.toBe(from.a);
  });
});
