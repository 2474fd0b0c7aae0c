/** What keeps a pattern from being used by the API server, whose regular expressions are RE2's; nothing where no fault is seen. */
export function patternFault(pattern: string): string | undefined {
  if (!faults.has(pattern)) faults.set(pattern, findFault(pattern));
  return faults.get(pattern);
}

const faults = new Map<string, string | undefined>();

function findFault(pattern: string): string | undefined {
  const construct = unsupported.find(([expression]) =>
    expression.test(withoutClasses(pattern)),
  );
  if (construct !== undefined) return `it has ${construct[1]}`;
  try {
    new RegExp(portable(pattern), "u");
    return undefined;
  } catch {
    return legacyFault(pattern);
  }
}

const unsupported: readonly (readonly [RegExp, string])[] = [
  [/\(\?<?[=!]/, "a lookaround"],
  [/\\[1-9]/, "a backreference"],
  [/\\k</, "a backreference"],
  [/\\u[0-9a-fA-F]{4}/, "a \\u escape"],
];

/** Escaped characters and character classes blanked out, but for escapes that matter. */
function withoutClasses(pattern: string): string {
  return pattern
    .replace(/\\[^1-9uk]/g, "__")
    .replace(/\[\^?\]?[^\]]*\]/g, (found) => "_".repeat(found.length));
}

/** RE2's own spellings, as JavaScript writes them. */
function portable(pattern: string): string {
  return pattern
    .replace(/\(\?P</g, "(?<")
    .replace(/\(\?[imsU-]+\)/g, "")
    .replace(/\(\?[imsU-]+:/g, "(?:")
    .replace(/\[:\^?\w+:\]/g, "a")
    .replace(/\\A/g, "^")
    .replace(/\\z/g, "$");
}

/** Escapes that the strict reading refuses and RE2 takes, such as `\_`, are no fault. */
function legacyFault(pattern: string): string | undefined {
  try {
    new RegExp(portable(pattern));
    return undefined;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return text.slice(text.lastIndexOf(": ") + 2).toLowerCase();
  }
}
