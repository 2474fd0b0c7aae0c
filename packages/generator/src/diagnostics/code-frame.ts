import { textWidth } from "../emit/text-width.ts";

const longestLine = 100;
const mostLines = 4;

/** The lines that a span stands on, with carets under it; no line ends in a space. */
export function codeFrame(
  text: string,
  start: number,
  end: number,
): readonly string[] {
  const lines = linesOf(text, start, Math.max(end, start + 1));
  const shown = lines.slice(0, mostLines);
  const width = String(shown.at(-1)!.number).length;
  const rows = shown.flatMap((line) => {
    const { source, carets } = cut(line);
    return [
      `${String(line.number).padStart(width)} | ${source}`.trimEnd(),
      `${" ".repeat(width)} | ${carets}`.trimEnd(),
    ];
  });
  return lines.length > mostLines
    ? [...rows, `${" ".repeat(width)} | ...`]
    : rows;
}

interface FrameLine {
  readonly number: number;
  readonly text: string;
  /** The marked part of the text, by offsets in it. */
  readonly from: number;
  readonly to: number;
}

function linesOf(text: string, start: number, end: number): FrameLine[] {
  const found: FrameLine[] = [];
  let offset = 0;
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    const isFirst = found.length === 0;
    if (offset + raw.length >= start && (isFirst || offset < end)) {
      const indent = line.length - line.trimStart().length;
      const from = Math.min(
        Math.max(start - offset, isFirst ? 0 : indent),
        line.length,
      );
      const to = Math.max(
        Math.min(end - offset, line.length),
        from + (isFirst ? 1 : 0),
      );
      found.push({ number: index + 1, text: line, from, to });
    }
    offset += raw.length + 1;
    if (offset >= end && found.length > 0) break;
  }
  return found;
}

/** The part of a line that fits, with carets below what is marked in it. */
function cut({ text, from, to }: FrameLine): {
  source: string;
  carets: string;
} {
  const first = from < longestLine - 20 ? 0 : from - 40;
  const last = Math.min(text.length, first + longestLine);
  const head = first === 0 ? "" : "…";
  const tail = last === text.length ? "" : "…";
  const before = visible(text.slice(first, from));
  const marked = visible(text.slice(from, Math.min(to, last)));
  const caretsWidth = Math.max(1, columns(marked));
  return {
    source: `${head}${before}${marked}${visible(text.slice(Math.min(to, last), last))}${tail}`,
    carets:
      to === from
        ? ""
        : `${" ".repeat(columns(head + before))}${"^".repeat(caretsWidth)}`,
  };
}

/** Tabs as two spaces, and no character that could steer a terminal. */
function visible(text: string): string {
  return text
    .replaceAll("\t", "  ")
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "\u00b7");
}

function columns(text: string): number {
  const emoji = text.match(/\p{Emoji_Presentation}/gu) ?? [];
  const counted = emoji.reduce((sum, char) => sum + textWidth(char), 0);
  return textWidth(text) + emoji.length * 2 - counted;
}
