import { createCollector } from "@kubewright/generator/run";

import { readManifests, type Manifest } from "../src/index.ts";

function read(text: string) {
  const { report, diagnostics } = createCollector();
  const manifests = readManifests({ file: "a.yaml", text }, report);
  const problems = diagnostics.map(
    ({ id, span }) => `${id} ${text.slice(span?.start, span?.end)}`,
  );
  return { manifests, values: manifests.map(({ value }) => value), problems };
}

/** The source text that a path's place covers. */
function placeIn(
  text: string,
  path: Parameters<Manifest["spanOf"]>[0],
  part: "key" | "value" = "value",
) {
  const { start, end } = read(text).manifests[0]!.spanOf(path, part);
  return text.slice(start, end);
}

describe("values are those that kubectl reads", () => {
  it.each<[string, unknown]>([
    ["yes", true],
    ["on", true],
    ["n", false],
    ["'yes'", "yes"],
    ["0777", 511],
    ["1.0", 1],
    ["1e3", 1000],
    ["2001-01-01", "2001-01-01"],
    ["1:20", "1:20"],
    ["9007199254740993", 9007199254740993n],
    ["123456789012345678901", 123456789012345680000],
    ["~", null],
    ["{ __proto__: 1 }", JSON.parse('{ "__proto__": 1 }')],
  ])("%s", (text, value) => {
    expect(read(`a: ${text}`).values).toEqual([{ a: value }]);
  });

  it("in JSON keep floats apart from integers", () => {
    const [value] = read('{ "a": 1.0, "b": 1 }').values as [
      { a: object; b: number },
    ];
    expect(value.b).toBe(1);
    expect(value.a).toHaveProperty("value", 1);
  });

  it("follow anchors and merges", () => {
    expect(read("a: &x { k: 1 }\nb: { <<: *x, m: 2 }").values).toEqual([
      { a: { k: 1 }, b: { k: 1, m: 2 } },
    ]);
  });

  it("of documents without content are left out", () => {
    expect(read("---\n# nothing\n---\na: 1\n---\n").values).toEqual([{ a: 1 }]);
    expect(read("").values).toEqual([]);
  });
});

describe("what cannot be read is reported, and the other documents are read", () => {
  it("for YAML", () => {
    const { values, problems } = read("a: [1\n---\nb: 2\n");
    expect(values).toEqual([{ b: 2 }]);
    expect(problems).toEqual([expect.stringMatching(/^manifests\/bad-syntax/)]);
  });

  it("for JSON, at the place", () => {
    expect(read('{ "a": 1, }')).toMatchObject({
      values: [],
      problems: ["manifests/bad-syntax }"],
    });
  });

  it("for numbers that JSON has not, and texts that grow without bound", () => {
    expect(read("a: .nan").problems).toEqual(["manifests/bad-syntax .nan"]);
    const levels = Array.from(
      { length: 9 },
      (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(9)}]`,
    );
    const bomb = read(`l0: &l0 [x]\n${levels.join("\n")}\n`);
    expect(bomb).toMatchObject({
      values: [],
      problems: [expect.stringMatching(/bad-syntax/)],
    });
  });

  it("for keys that are there twice, in YAML and JSON; the last one counts", () => {
    expect(read("a: 1\na: 2")).toMatchObject({
      values: [{ a: 2 }],
      problems: ["manifests/duplicate-key a"],
    });
    expect(read('{ "a": 1, "a": 2 }')).toMatchObject({
      values: [{ a: 2 }],
      problems: ['manifests/duplicate-key "a"'],
    });
  });
});

describe("a place", () => {
  const text =
    "spec:\n  a.b: one\n  list:\n  - x\n  - y: 2\n    z: 3\n  map: &m { k: v }\n  other: *m\n  merged:\n    <<: *m\n";

  it("is that of a value or a key, by names that may hold dots", () => {
    expect(placeIn(text, ["spec", "a.b"])).toBe("one");
    expect(placeIn(text, ["spec", "a.b"], "key")).toBe("a.b");
    expect(placeIn(text, ["spec", "list", 0])).toBe("x");
    expect(placeIn(text, ["spec", "list", 1, "z"])).toBe("3");
  });

  it("of what is more than a line is that of its first key, or its key", () => {
    expect(placeIn(text, ["spec", "list"])).toBe("list");
    expect(placeIn(text, ["spec", "list", 1])).toBe("y");
    expect(placeIn(text, [])).toBe("spec");
  });

  it("of what is not there is that of what is around it", () => {
    expect(placeIn(text, ["spec", "none", "deeper"])).toBe("spec");
    expect(placeIn(text, ["spec", "list", 7])).toBe("list");
  });

  it("of what an alias or a merge brings in is where it is written", () => {
    expect(placeIn(text, ["spec", "other", "k"])).toBe("v");
    expect(placeIn(text, ["spec", "merged", "k"])).toBe("v");
  });
});
