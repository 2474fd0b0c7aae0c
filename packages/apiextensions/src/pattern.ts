import { RE2JS } from "re2js";
import { matcherOf } from "./pattern-automaton.ts";
import { withNamesOfGo } from "./pattern-names.ts";
import { readPattern } from "./pattern-syntax.ts";

const maxKept = 1000;
const compiled = new Map<string, RE2JS>();
const matchers = new Map<string, (text: string) => boolean>();

/** The pattern compiled as RE2, or why RE2 does not know it. */
export function compilePattern(
  pattern: string,
): { readonly re: RE2JS } | { readonly error: string } {
  const known = compiled.get(pattern);
  if (known !== undefined) return { re: known };
  try {
    const re = RE2JS.compile(withoutRepeatedNames(withNamesOfGo(pattern)));
    if (compiled.size >= maxKept) compiled.clear();
    compiled.set(pattern, re);
    return { re };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** A test for whether the pattern is found anywhere in a text, in time linear in the text's length. */
export function patternMatcher(pattern: string): (text: string) => boolean {
  const known = matchers.get(pattern);
  if (known !== undefined) return known;
  const matcher = makeMatcher(pattern);
  if (matchers.size >= maxKept) matchers.clear();
  matchers.set(pattern, matcher);
  return matcher;
}

function makeMatcher(pattern: string): (text: string) => boolean {
  const compiled = compilePattern(pattern);
  if ("error" in compiled) return () => false;
  const node = readPattern(pattern);
  return (
    (node && matcherOf(node)) ?? ((text: string) => compiled.re.test(text))
  );
}

/** Whether the pattern is found anywhere in the text, in time linear in the text's length. */
export function matchesPattern(pattern: string, text: string): boolean {
  return patternMatcher(pattern)(text);
}

const token = /\\[^]|\[\^?\]?(?:\\[^]|\[:\^?\w+:\]|[^\]\\])*\]|\(\?P?<(\w+)>/g;

/** The pattern with a name that two groups have on the first of them only: Go, unlike RE2, lets them share it. */
function withoutRepeatedNames(pattern: string): string {
  const seen = new Set<string>();
  return pattern.replace(token, (text, name: string | undefined) => {
    if (name === undefined || !seen.has(name)) {
      if (name !== undefined) seen.add(name);
      return text;
    }
    return "(";
  });
}
