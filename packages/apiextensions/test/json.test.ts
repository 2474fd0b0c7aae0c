import {
  admit,
  compileResource,
  equalJson,
  Float64,
  maxDefinitionDepth,
  maxDepth,
  parseJson,
  readDefinition,
  stringifyJson,
  type JsonObject,
} from "../src/index.ts";

function resourceOf(spec: JsonObject) {
  const definition = readDefinition({
    spec: {
      names: { kind: "Foo" },
      versions: [
        {
          name: "v1",
          schema: { openAPIV3Schema: { type: "object", properties: { spec } } },
        },
      ],
    },
  });
  if (Array.isArray(definition)) throw new Error(definition[0]?.detail);
  const resource = compileResource(definition, "v1");
  if (resource === undefined) throw new Error("no schema");
  return resource;
}

describe("JSON as the server reads it", () => {
  it("keeps all digits of integers, and floats apart from integers", () => {
    expect(parseJson("9007199254740993")).toBe(9007199254740993n);
    expect(parseJson("1.0")).toEqual(new Float64(1));
    expect(equalJson(parseJson("1.0"), parseJson("1"))).toBe(false);
    expect(stringifyJson(parseJson("[9223372036854775807,1.0,1e3,-0]"))).toBe(
      "[9223372036854775807,1,1000,0]",
    );
  });

  it.each([
    "",
    "{",
    "[1,]",
    '{"a"}',
    "01",
    "1e400",
    '"\n"',
    "nul",
    "1 2",
    '"\\x"',
  ])("refuses %j", (text) => {
    expect(() => parseJson(text)).toThrow("invalid JSON");
  });

  it("replaces lone surrogates", () => {
    expect(parseJson('"\\ud800x"')).toBe("\ufffdx");
  });
});

describe("hostile input", () => {
  it("treats __proto__ as a key as any other", () => {
    const resource = resourceOf({
      type: "object",
      properties: JSON.parse(
        '{"__proto__":{"type":"object","default":{},"properties":{"polluted":{"type":"integer","default":1}}}}',
      ) as JsonObject,
    });
    const { stored } = admit(resource, { spec: {} });
    expect(stringifyJson(stored ?? null)).toBe(
      '{"spec":{"__proto__":{"polluted":1}}}',
    );
    expect("polluted" in {}).toBe(false);
  });

  it.each<[string, JsonObject]>([
    ["all is kept", { "x-kubernetes-preserve-unknown-fields": true }],
    ["nothing is known", { type: "object", additionalProperties: true }],
  ])(
    "bounds the depth of objects where %s, and copes with the deepest",
    (_, spec) => {
      const nested = (depth: number) =>
        `{"spec":{"a":${"[".repeat(depth)}${"]".repeat(depth)}}}`;
      expect(() => parseJson(nested(maxDepth - 1))).toThrow("max depth");
      const resource = resourceOf(spec);
      const deepest = parseJson(nested(maxDepth - 2)) as JsonObject;
      const { errors, stored } = admit(resource, deepest, deepest);
      expect(errors).toEqual([]);
      expect(equalJson(stored ?? null, deepest)).toBe(true);
      expect(stringifyJson(stored ?? null)).toBe(nested(maxDepth - 2));
    },
  );

  it("bounds the depth of definitions, and copes with the deepest", () => {
    const levels = maxDefinitionDepth - 12;
    const nested = (depth: number, innermost: JsonObject) => {
      let schema = innermost;
      for (let i = 0; i < depth; i++) schema = { not: schema };
      return { type: "object", ...schema };
    };
    const resource = resourceOf(nested(levels, {}));
    expect(admit(resource, { spec: {} }, { spec: 1 }).errors).toHaveLength(
      levels % 2,
    );
    expect(() => resourceOf(nested(maxDefinitionDepth, {}))).toThrow(
      "max depth",
    );
  });

  it("copes with wide objects, and says of each field what is wrong", () => {
    const resource = resourceOf({
      type: "object",
      additionalProperties: { type: "string" },
    });
    const spec = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, i) => [`f${i}`, i]),
    );
    expect(admit(resource, { spec }).errors).toHaveLength(20_000);
  });

  it("Q5: counts code points", () => {
    const resource = resourceOf({ type: "string", maxLength: 1 });
    expect(admit(resource, { spec: "\u{1f600}" }).errors).toEqual([]);
  });
});
