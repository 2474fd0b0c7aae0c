import type { Random } from "../bench/random.ts";

const known = [
  "^a",
  "b$",
  "^(a|b)*$",
  "^.$",
  "\\s",
  "[^a]",
  "(?i)A",
  "(?i)k",
  "(?i)ſ",
  "^\\w+$",
  "a{2,}",
  "(?s)^.*$",
  "(?m)^break$",
  "\\pL",
  "\\p{Greek}",
  "^\\P{L}*$",
  "[[:alpha:]]",
  "[[:^digit:]]",
  "(?P<n>a)",
  "(?<n>a)",
  "\\Aa\\z",
  "\\Qa.b\\E",
  "\\x{1F600}",
  "\\x41",
  "\\b0\\b",
  "(?U)a+",
  "a+?",
  "a??b",
  "[]a]",
  "^[^\\n]*$",
  "\\101",
  "{",
  "a{,2}",
  "^$",
  "",
  "é",
  "[\\d-]",
  "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
] as const;

/** What RE2 refuses, though other engines may not. */
const refused = [
  "(?=a)",
  "[",
  "\\d{1001}",
  "(a{100}){11}",
  "a{2,1}",
  "a**",
  "*a",
  "\\Z",
  "\\8",
  "\\u0041",
  "[z-a]",
  "[]",
  "(?#c)",
  "\\p{Nope}",
  "(",
  ")",
  "a\\",
  "\\C",
  "(?<n>a)(?<n>b)",
  "[[:nope:]]",
  "[a-\\d]",
  "(?z)",
  "\\x{110000}",
  "(a)\\1",
] as const;

const atoms = ["a", "b", ".", "\\d", "[ab]", "[^b]", "\\w", "é", "\\.", "K"];
const repeats = ["", "", "*", "+", "?", "{2}", "{1,3}", "*?"];

/** A pattern: one of a known kind, one that RE2 refuses now and then, or one put together. */
export function patternOf(random: Random): string {
  if (random.chance(0.04)) return random.pick(refused);
  return random.chance(0.5) ? random.pick(known) : composed(random, 2);
}

function composed(random: Random, depth: number): string {
  const parts = Array.from({ length: 1 + random.below(3) }, () => {
    const repeat = random.pick(repeats);
    if (depth === 0 || random.chance(0.7)) return random.pick(atoms) + repeat;
    const inner = composed(random, depth - 1);
    const other = random.chance(0.4) ? `|${composed(random, depth - 1)}` : "";
    return `(${inner}${other})${repeat}`;
  });
  const start = random.chance(0.4) ? "^" : "";
  return start + parts.join("") + (random.chance(0.4) ? "$" : "");
}
