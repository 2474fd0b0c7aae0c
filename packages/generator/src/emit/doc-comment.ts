import type { Code } from "./code.ts";
import { group, hardline, join } from "./layout.ts";

/** How wide a comment of one line may be. */
const oneLine = 72;

/**
 * A JSDoc comment that holds a text as written, which can neither end it nor add tags to it; nothing for an empty
 * text without a `@deprecated` of its own.
 */
export function docComment(text: string, deprecated?: string): Code {
  const rows = commentRows(text, deprecated);
  if (rows.length === 0) return { kind: "code", parts: [] };
  return {
    kind: "code",
    parts: [rows.length === 1 ? rows[0]! : group(join(hardline, rows))],
  };
}

/** The lines of a JSDoc comment, as `docComment` prints them. */
export function commentRows(
  text: string,
  deprecated?: string,
): readonly string[] {
  const lines = linesOf(text);
  if (deprecated !== undefined) {
    if (lines.length > 0) lines.push("");
    const [first = "", ...rest] = linesOf(deprecated);
    lines.push(`@deprecated ${first}`.trimEnd(), ...rest);
  }
  const [only] = lines;
  if (only === undefined) return [];
  if (lines.length === 1 && only.length <= oneLine) return [`/** ${only} */`];
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"];
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map(defused);
  while (lines[0] === "") lines.shift();
  while (lines.at(-1) === "") lines.pop();
  return lines;
}

/** A line that neither ends the comment nor has a tag; the reader takes the backslashes away. */
function defused(line: string): string {
  return line
    .trimEnd()
    .replace(/\*(\\*)\//g, "*\\$1/")
    .replace(/\{(\\*)@/g, "{\\$1@")
    .replace(/^(\s*)(\\*)@/, "$1\\$2@");
}
