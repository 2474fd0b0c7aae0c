import fc from "fast-check";
import { RE2JS } from "re2js";
import { matcherOf } from "../src/pattern-automaton.ts";
import { readPattern } from "../src/pattern-syntax.ts";
import { matchesPattern } from "../src/index.ts";

const atom = fc.constantFrom(
  ...[
    "a",
    "b",
    ".",
    "\\d",
    "\\S",
    "[ab]",
    "[^b]",
    "[^\\d-]",
    "[]a]",
    "\\w",
    "[[:alpha:]1]",
    "[[:^punct:]]",
    "[^[:space:]a]",
  ],
  ...["^", "$", "\\A", "\\z", "é", "\u{1f600}", "\\.", "[a-]", "{", "{,2}", ""],
);
const repeat = fc.constantFrom(
  "",
  "",
  "*",
  "+",
  "?",
  "*?",
  "{2}",
  "{0,2}",
  "{1,}",
);
const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: "small" },
    fc
      .tuple(atom, repeat)
      .map(([one, times]) => (one === "" ? "" : one + times)),
    fc
      .tuple(fc.constantFrom("(", "(?:"), tie("pattern"), repeat)
      .map(([open, inner, times]) => `${open}${inner})${times}`),
  ),
  pattern: fc
    .tuple(
      fc.array(tie("part"), { maxLength: 3 }),
      fc.array(tie("part"), { maxLength: 2 }),
      fc.boolean(),
    )
    .map(([left, right, isAlternative]) =>
      isAlternative
        ? `${left.join("")}|${right.join("")}`
        : [...left, ...right].join(""),
    ),
}));
const text = fc
  .array(
    fc.constantFrom(
      "a",
      "b",
      "1",
      "\n",
      " ",
      ".",
      "é",
      "\u{1f600}",
      "-",
      "{",
      "]",
    ),
    {
      maxLength: 6,
    },
  )
  .map((characters) => characters.join(""));

describe("patterns", () => {
  it("S12: are found where RE2 finds them", () => {
    fc.assert(
      fc.property(
        pattern,
        fc.array(text, { minLength: 4, maxLength: 4 }),
        (source, texts) => {
          let re: RE2JS;
          try {
            re = RE2JS.compile(source);
          } catch {
            return true;
          }
          const node = readPattern(source);
          if (node === undefined) throw new Error(`not read: ${source}`);
          const finds = matcherOf(node);
          return ["", ...texts].every((one) => finds?.(one) === re.test(one));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("S12: that use flags, classes by name or boundaries are left to the library", () => {
    for (const source of [
      "(?i)a",
      "\\pL",
      "[[:nope:]]",
      "\\bA",
      "(?P<n>a)",
      "\\x41",
      "\\Qa\\E",
    ]) {
      expect(readPattern(source)).toBeUndefined();
      expect(matchesPattern(source, "A")).toBe(
        source !== "[[:nope:]]" &&
          source !== "(?P<n>a)" &&
          source !== "\\Qa\\E",
      );
    }
  });

  it("S12: that are too large for an automaton are left to the library", () => {
    const source = "^(abcde){1000}$";
    const node = readPattern(source);
    expect(node && matcherOf(node)).toBeUndefined();
    expect(matchesPattern(source, "abcde".repeat(1000))).toBe(true);
    expect(matchesPattern(source, "abcde".repeat(999))).toBe(false);
  });

  it("S12: take time linear in the text, where backtracking would never end", () => {
    const text = `${"a".repeat(200_000)}!`;
    for (const source of ["^(a+)+$", "^(a|aa)*$", "(a*)*b", "(?i)^(a+)+$"])
      expect(matchesPattern(source, text)).toBe(false);
  });

  it("S12: are found in texts that lead to more states than are kept", () => {
    const node = readPattern("^(a|b)*a(a|b){16}$");
    const finds = node && matcherOf(node);
    const random = Array.from({ length: 90_000 }, (_, i) =>
      Math.sin(i * i) < 0 ? "a" : "b",
    ).join("");
    expect(finds?.(`${random}a${"b".repeat(16)}`)).toBe(true);
    expect(finds?.(`${random}b${"b".repeat(16)}`)).toBe(false);
    expect(finds?.(`${random}a${"b".repeat(15)}c`)).toBe(false);
  });
});
