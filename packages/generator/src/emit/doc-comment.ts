import type { Code } from "./code.ts";
import { group, hardline, join } from "./layout.ts";

/** How wide a comment of one line may be. */
const oneLine = 72;

/**
 * A JSDoc comment that holds a text as written, which can neither end it nor add tags to it; nothing for an empty
 * text without a `@deprecated` of its own.
 */
export function docComment(text: string, deprecated?: string): Code {
  const lines = linesOf(text);
  if (deprecated !== undefined) {
    if (lines.length > 0) lines.push("");
    const [first = "", ...rest] = linesOf(deprecated);
    lines.push(`@deprecated ${first}`.trimEnd(), ...rest);
  }
  const [only] = lines;
  if (only === undefined) return { kind: "code", parts: [] };
  if (lines.length === 1 && only.length <= oneLine) {
    return { kind: "code", parts: [`/** ${only} */`] };
  }
  const rows = lines.map((line) => ` * ${line}`.trimEnd());
  return {
    kind: "code",
    parts: [group(join(hardline, ["/**", ...rows, " */"]))],
  };
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map(defused);
  while (lines[0] === "") lines.shift();
  while (lines.at(-1) === "") lines.pop();
  return lines;
}

/** A line that neither ends the comment nor begins with a tag. */
function defused(line: string): string {
  return line
    .trimEnd()
    .replaceAll("*/", "*\\/")
    .replace(/^(\s*)@/, "$1\\@");
}
