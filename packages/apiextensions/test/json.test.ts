import {
  admit,
  compileResource,
  equalJson,
  Float64,
  matchesPattern,
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

  it("bounds the depth of documents, and copes with the deepest", () => {
    const nested = (depth: number) =>
      `{"spec":${"[".repeat(depth)}${"]".repeat(depth)}}`;
    expect(() => parseJson(nested(maxDepth))).toThrow("max depth");
    const resource = resourceOf({
      "x-kubernetes-preserve-unknown-fields": true,
    });
    const deepest = parseJson(nested(maxDepth - 1)) as JsonObject;
    expect(admit(resource, deepest, deepest).errors).toEqual([]);
  });

  it("S12: matches in time linear in the text", () => {
    const started = performance.now();
    expect(matchesPattern("^(a+)+$", `${"a".repeat(10_000)}!`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("Q5: counts code points", () => {
    const resource = resourceOf({ type: "string", maxLength: 1 });
    expect(admit(resource, { spec: "\u{1f600}" }).errors).toEqual([]);
  });
});
