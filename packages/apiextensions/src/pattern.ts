import { RE2JS } from "re2js";

const compiled = new Map<string, RE2JS>();

/** The pattern compiled as RE2, or why RE2 does not know it. */
export function compilePattern(
  pattern: string,
): { readonly re: RE2JS } | { readonly error: string } {
  const known = compiled.get(pattern);
  if (known !== undefined) return { re: known };
  try {
    const re = RE2JS.compile(withoutRepeatedNames(pattern));
    if (compiled.size >= 1000) compiled.clear();
    compiled.set(pattern, re);
    return { re };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether the pattern is found anywhere in the text, in time linear in the text's length. */
export function matchesPattern(pattern: string, text: string): boolean {
  const result = compilePattern(pattern);
  return "re" in result && result.re.test(text);
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
