import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parseAllDocuments, parseDocument, visit } from "yaml";
import type { Json } from "../src/model/json.ts";
import { printYaml } from "../src/print/yaml.ts";

const root = join(import.meta.dirname, "../../../fixtures/conformance");

/** Upstream put the keys of these in the order of Go's fields by hand. */
const unsorted =
  /^controller-tools\/webhook\/valid(|-custom-name|-custom-service|-url)\.yaml$/;

const goldens = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml"))
  .sort();

function print(documents: readonly Json[]): string {
  return documents.map(printYaml).join("---\n");
}

function sortedLines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((row) => row.replace("- ", "  ").trim())
    .sort();
}

describe("a manifest is printed in controller-gen's bytes", () => {
  it("for every golden", () => {
    expect(goldens).toHaveLength(26);
  });

  it.each(goldens)("%s", (path) => {
    const golden = readFileSync(join(root, path), "utf8");
    const documents = parseAllDocuments(golden, { version: "1.1" });
    const values = documents.map((each) => each.toJS() as Json);
    const expected = golden.replace(/^---\n/, "").replace(/\n?$/, "\n");
    const printed = print(values);
    if (!unsorted.test(path)) expect(printed).toBe(expected);
    else expect(sortedLines(printed)).toEqual(sortedLines(expected));
  });

  it("for what gopkg.in/yaml.v2 v2.4.0 was asked to print", () => {
    const rows = JSON.parse(
      readFileSync(join(import.meta.dirname, "go-yaml.json"), "utf8"),
    ) as { value: string; yaml: string }[];
    expect(rows.length).toBeGreaterThan(90);
    for (const { value, yaml } of rows) {
      const object = { a: { k: value }, b: [value], [value]: 1 };
      expect(printYaml(object)).toBe(yaml);
    }
  });
});

const hostile = [
  ..."yes no on null ~ = << 1e3 0o7 012 1_000 2020-01-01 !!x --- ... *a &a - ? : , { } [ ] | > % @ `".split(
    " ",
  ),
  ..."NO Off TRUE y N 1:30 +.inf .NaN -.5 0x1F 0b1 0x1FFFFFFFFFFFFFFFFF .1_0 -0 2001-12-14t21:59:43.10-05:00 2020-13-45 08 1. +1 ._ 1e 1_ - -- -a".split(
    " ",
  ),
  ..."# c|a # b|a: b|a:| a|a |'|\"|'a'|\"a|\t|a\tb|\ta|\u0085|a\u0085b|\u2028|a\u2029b|\ud800|a\udc00b|\r\n|a\r\nb|\ufeffa|\0|\x7f|\u{1f600}|a\nb|a \nb|a\n b|\na| a\nb|a\n|a\n\n|\n|\n\n|a\n\nb".split(
    "|",
  ),
  "",
  "a: b # c\n--- \n...\n&x *y",
  "x ".repeat(60),
  "x  ".repeat(60),
  `é "\t ${"y ".repeat(60)}z`,
  "k".repeat(129),
  "é".repeat(65),
];

function readBack(text: string, version: "1.1" | "1.2"): unknown {
  const documents = parseAllDocuments(text, { version });
  expect(documents).toHaveLength(1);
  const document = parseDocument(text, { version, merge: version === "1.1" });
  expect(document.errors).toEqual([]);
  visit(document, {
    Alias: () => {
      throw new Error("an alias");
    },
    Node: (_, node) => {
      expect("anchor" in node ? node.anchor : undefined).toBeUndefined();
    },
  });
  return document.toJS();
}

function expectSameBack(value: Json): void {
  const expected = JSON.parse(
    JSON.stringify(value).replace(/\\ud[89a-f]../g, "\\ufffd"),
  );
  const text = printYaml(value);
  expect(readBack(text, "1.2")).toEqual(expected);
  expect(readBack(text, "1.1")).toEqual(expected);
}

describe("what is printed is read back by YAML 1.1 and 1.2", () => {
  it.each(hostile)("%j as value, as key, in a list and nested", (text) => {
    expectSameBack({ a: text, b: [text, [text]] });
    expectSameBack({ [`${text}`]: text });
    expectSameBack({ a: { [text]: { b: [{ [text]: [text] }] } } });
    expectSameBack(text);
  });

  it("for any JSON value", () => {
    const text = fc
      .oneof(
        fc.string({ unit: "binary", maxLength: 12 }),
        fc.stringMatching(/^[-+.0-9eExXobnyYTtf_:~ #'"\n?,]{0,12}$/),
        fc.lorem({ maxCount: 40 }),
        fc.constantFrom(...hostile),
      )
      // The library takes an exponent alone for a number of YAML 1.1, which has none without digits before it.
      .filter((each) => !/^[-+]?[eE][-+]?[0-9]+$/.test(each));
    const value = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.integer(),
        fc.boolean(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(text, tie("value"), {
          maxKeys: 4,
          noNullPrototype: true,
        }),
      ),
    })).value;
    fc.assert(fc.property(value, expectSameBack), {
      numRuns: Number(process.env["FUZZ_RUNS"] ?? 200),
    });
  });
});
