import { bareText } from "../src/load/bare-text.ts";
import { quickParse } from "../src/load/quick/quick-parse.ts";

const head = `import { Default, Rule, Validate } from "@kubewright/markers";\n`;

function bare(text: string): string | undefined {
  const facts = quickParse("a.ts", text);
  if (facts === undefined) throw new Error(`Not read: ${text}`);
  return bareText(text, facts, new Set(["Rule", "Validate"]));
}

/** A class with one field, whose lines are given. */
function withField(...lines: string[]): string {
  return `${head}export class A {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
}

const plain = withField("b?: string;");

test.each([
  ["a doc comment", ["/** A b. */", "b?: string;"]],
  ["a comment of several lines", ["/*", " * A b.", " */", "b?: string;"]],
  ["a line comment", ["// A b.", "b?: string;"]],
  ["a comment between", ["b?: /* not number */ string;"]],
  ["a marker", ["@Validate({ maxLength: 3 })", "b?: string;"]],
  ["a marker on the same line", ["@Validate({ maxLength: 3 }) b?: string;"]],
  [
    "several, with comments between and within",
    [
      "/** A b. */",
      "@Rule({ rule: ')' /* ) */ })",
      "// second",
      "@Validate({})",
      "b?: string;",
    ],
  ],
])("%s is left out", (_, lines) => {
  expect(bare(withField(...lines))).toBe(bare(plain));
});

test("a comment after blank lines is left out, and the lines stay", () => {
  expect(bare(withField("", "", "/** A b. */", "b?: string;"))).toBe(
    bare(withField("", "", "b?: string;")),
  );
});

test("a marker on a class is left out", () => {
  expect(bare(`${head}/** A. */\n@Rule({ rule: "x" })\nclass A { b: C }`)).toBe(
    bare(`${head}class A { b: C }`),
  );
});

test.each([
  ["another marker", ["@Default('x')", "b?: string;"]],
  ["the type", ["b?: number;"]],
  ["a type form of the marker", ["b?: Validate<string, { maxLength: 3 }>;"]],
  ["what looks like a comment in a string", ["b?: '/* c */';"]],
])("%s stays", (_, lines) => {
  expect(bare(withField(...lines))).not.toBe(bare(plain));
  expect(bare(withField(...lines))).toContain(lines.at(-1));
});

test.each([
  ["type A = readonly/**/b[];", "type A = readonlyb[];"],
  ["type A = b; // c\ntype D = e;", "type A = b; type D = e;"],
])("%j is not %j", (one, other) => {
  expect(bare(one)).not.toBe(bare(other));
});

test.each([
  [
    "imported under another's name",
    `import { Default as Validate } from "@kubewright/markers";`,
  ],
  ["imported from elsewhere", `import { Validate } from "./mine.ts";`],
  ["of the file itself", `const Validate = 1;`],
])("a decorator with a marker's name, but %s, stays", (_, first) => {
  const text = `${first}\nclass A {\n  @Validate(1)\n  b: C;\n}`;
  expect(bare(text)).toBe(text);
});

test("nothing is known of a file that the compiler read", () => {
  const facts = { ...quickParse("a.ts", plain)! };
  delete (facts as { comments?: unknown }).comments;
  expect(bareText(plain, facts, new Set())).toBeUndefined();
});
