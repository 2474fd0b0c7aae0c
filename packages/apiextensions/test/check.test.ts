import {
  admitTo,
  formatFieldError,
  Float64,
  type JsonObject,
  type JsonValue,
} from "../src/index.ts";

const names = [
  "a",
  "__proto__",
  "constructor",
  '"];throw 1;//',
  "`${x}`",
  "\u2028",
  "",
];

/** A CRD whose spec has fields of all kinds, under names that code must not be made of. */
function definition(): JsonObject {
  const fields: JsonObject[] = [
    { type: "string" },
    { type: "integer", minimum: 1 },
    { type: "array", items: { type: "boolean" }, maxItems: 2 },
    {
      type: "object",
      properties: { x: { type: "number" } },
      required: ["x", "constructor"],
    },
    { type: "string", enum: ["b", "c"], nullable: true },
    { "x-kubernetes-int-or-string": true },
    {
      type: "object",
      additionalProperties: { type: "string" },
      minProperties: 1,
    },
  ];
  const properties = Object.fromEntries(
    names.map((name, i) => [name, fields[i]]),
  );
  const spec = {
    type: "object",
    properties,
    required: ["a", "__proto__"],
  } as JsonObject;
  return {
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
          schema: { openAPIV3Schema: { type: "object", properties: { spec } } },
        },
      ],
    },
  };
}

const values: JsonValue[] = [
  "b",
  "",
  0,
  1,
  2 ** 53,
  5n,
  new Float64(1),
  1.5,
  true,
  null,
  [],
  [true],
  [1],
  [true, true, true],
  {},
  { x: 1 },
  { x: "1", constructor: 1 },
  { x: 1, constructor: 1 },
  { y: "z" },
];
const objects = names.flatMap((name) =>
  values.map((value) => {
    const spec = Object.fromEntries([
      ["a", "x"],
      ["__proto__", 1],
      [name, value],
    ]);
    return { spec } as JsonObject;
  }),
);

/** What is said of each object, by a definition that nothing was compiled for yet. */
function verdicts(): string[][] {
  const crd = definition();
  return objects.map((object) =>
    admitTo(crd, "v1", object).errors.map((error) => formatFieldError(error)),
  );
}

describe("checks of objects", () => {
  it("say the same where code may not be made of strings", () => {
    const withCode = verdicts();
    const { Function: original } = globalThis;
    globalThis.Function = function refused() {
      throw new EvalError("code generation from strings is not allowed");
    } as unknown as FunctionConstructor;
    try {
      expect(verdicts()).toEqual(withCode);
    } finally {
      globalThis.Function = original;
    }
    const valid = withCode.filter((errors) => errors.length === 0);
    expect(valid.length).toBeGreaterThan(10);
    expect(valid.length).toBeLessThan(objects.length - 10);
  });

  it("do not take for an object's own what all objects inherit", () => {
    Object.defineProperty(Object.prototype, "polluted", {
      value: 1,
      enumerable: true,
      configurable: true,
    });
    try {
      const { errors } = admitTo(definition(), "v1", {
        spec: Object.fromEntries([
          ["a", "x"],
          ["__proto__", 1],
          ["", {}],
        ]) as JsonObject,
      });
      expect(errors.map(({ detail }) => detail)).toEqual([
        "spec. in body should have at least 1 properties",
      ]);
    } finally {
      delete (Object.prototype as { polluted?: number }).polluted;
    }
  });

  it("are right for schemas with more fields than are compared one by one", () => {
    const crd = definition();
    const { versions } = crd["spec"] as { versions: JsonObject[] };
    const properties = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`f${i}`, { type: "integer" }]),
    );
    (versions[0] as JsonObject)["schema"] = {
      openAPIV3Schema: { type: "object", properties, required: ["f59"] },
    };
    expect(admitTo(crd, "v1", { f1: 1, f59: 2 }).errors).toEqual([]);
    expect(admitTo(crd, "v1", { f1: "1" }).errors).toHaveLength(2);
  });
});

/** A CRD of objects whose spec has this schema. */
function ofSpec(spec: JsonObject): JsonObject {
  const crd = definition();
  const { versions } = crd["spec"] as { versions: JsonObject[] };
  (versions[0] as JsonObject)["schema"] = {
    openAPIV3Schema: { type: "object", properties: { spec } },
  };
  return crd;
}

function details(crd: JsonObject, spec: JsonValue): string[] {
  const { errors } = admitTo(crd, "v1", { spec });
  return errors.map(({ field, detail }) =>
    detail.startsWith(field) ? detail : `${field}: ${detail}`,
  );
}

describe("errors of objects", () => {
  const flag = { type: "boolean" };

  it("stand in the order of fields and items, what is missing after what is wrong", () => {
    const crd = ofSpec({
      type: "object",
      required: ["c"],
      properties: {
        a: { type: "array", maxItems: 1, items: flag },
        b: { type: "string", enum: ["x", "y"] },
        c: flag,
      },
    });
    expect(details(crd, { b: "z", a: [1, true, "2"] })).toEqual([
      'spec.b: supported values: "x", "y"',
      'spec.a[0] in body must be of type boolean: "integer"',
      'spec.a[2] in body must be of type boolean: "string"',
      "spec.a: must have at most 1 item",
      "spec.c: ",
    ]);
  });

  it("are all that a scalar breaks, also where one rule is broken by most", () => {
    const crd = ofSpec({
      type: "object",
      properties: {
        text: { type: "string", minimum: 5 },
        flag: { type: "boolean", pattern: "^x" },
        listed: { type: "string", enum: ["x"], pattern: "^x" },
        short: { type: "string", maxLength: 2, pattern: "^x" },
        dated: { type: "string", format: "date", pattern: "^x" },
      },
    });
    const said = details(crd, {
      text: 3,
      flag: "y",
      listed: "y",
      short: "yyy",
      dated: "y",
    });
    expect(said).toEqual([
      'spec.text in body must be of type string: "integer"',
      "spec.text in body should be greater than or equal to 5",
      'spec.flag in body must be of type boolean: "string"',
      "spec.flag in body should match '^x'",
      "spec.listed in body should match '^x'",
      'spec.listed: supported values: "x"',
      "spec.short: may not be more than 2 bytes",
      "spec.dated in body should match '^x'",
      'spec.dated in body must be of type date: "y"',
    ]);
  });

  it.each([0, 20])("are not said twice in the same words, after %d", (many) => {
    const names = Array.from({ length: many }, (_, i) => `f${i}`);
    const crd = ofSpec({
      type: "object",
      properties: {
        ...Object.fromEntries(names.map((name) => [name, flag])),
        "a.b": flag,
        a: { type: "object", properties: { b: flag, c: flag } },
      },
    });
    const wrong = Object.fromEntries(names.map((name) => [name, 1]));
    const said = details(crd, { ...wrong, "a.b": 1, a: { b: 1, c: 1 } });
    expect(said.slice(many)).toEqual([
      'spec.a.b in body must be of type boolean: "integer"',
      'spec.a.c in body must be of type boolean: "integer"',
    ]);
  });

  it("have the paths of their items and entries, one object after another", () => {
    const crd = ofSpec({
      type: "object",
      additionalProperties: {
        type: "object",
        properties: { list: { type: "array", items: flag } },
      },
    });
    expect(details(crd, { x: { list: [1] } })[0]).toMatch(/^spec.x.list\[0\] /);
    expect(details(crd, { y: { list: [true, 1] } })[0]).toMatch(
      /^spec.y.list\[1\] /,
    );
    expect(details(crd, { y: { list: 1 } })[0]).toMatch(/^spec.y.list /);
  });

  it.each([3, 12])("tell the entry that repeats another of %d", (length) => {
    const item = { type: "object", properties: { n: { type: "string" } } };
    const crd = ofSpec({
      type: "object",
      properties: {
        set: {
          type: "array",
          "x-kubernetes-list-type": "set",
          items: { type: "string" },
        },
        map: {
          type: "array",
          "x-kubernetes-list-type": "map",
          "x-kubernetes-list-map-keys": ["n"],
          items: { ...item, required: ["n"] },
        },
      },
    });
    const set = Array.from({ length }, (_, i) => `e${i}`);
    const map = set.map((n) => ({ n }));
    expect(details(crd, { set, map })).toEqual([]);
    const [first = ""] = set;
    expect(
      details(crd, { set: [...set, first], map: [...map, { n: first }] }),
    ).toEqual([`spec.set[${length}]: `, `spec.map[${length}]: `]);
  });

  it("are data, with nothing but their fields", () => {
    const crd = ofSpec({ type: "object", properties: { a: flag } });
    const [error] = admitTo(crd, "v1", { spec: { a: 1 } }).errors;
    expect(Object.entries(error ?? {})).toEqual([
      ["type", "FieldValueTypeInvalid"],
      ["field", "spec.a"],
      ["detail", 'spec.a in body must be of type boolean: "integer"'],
      ["value", "integer"],
    ]);
  });
});
