import type { Newline } from "./layout.ts";

/** A slot of a template, by its index. */
interface SlotPiece {
  readonly kind: "slot";
  readonly slot: number;
  /** The indentation of the line that it stands on. */
  readonly indent: number;
  /** Whether nothing else stands on that line. */
  readonly alone: boolean;
}

/** A template without the indentation that its place in the source gives it. */
type Template = readonly (string | Newline | SlotPiece)[];

/** The template's own text cannot hold this, so it can stand for a slot. */
const slotMark = "\u0000";

const cache = new WeakMap<TemplateStringsArray, Template>();

/** The pieces of a template, found once for each place in the source. */
export function templateOf(strings: TemplateStringsArray): Template {
  const known = cache.get(strings);
  if (known) return known;
  const template = piecesOf(strings.join(slotMark));
  cache.set(strings, template);
  return template;
}

function piecesOf(text: string): Template {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const opening = lines[0] === "" ? 0 : 1;
  while (lines.length > 1 && lines[0] === "") lines.shift();
  while (lines.length > 1 && lines.at(-1) === "") lines.pop();
  const below = lines.slice(opening).filter((line) => line !== "");
  const outer = Math.min(...below.map(indentOf));
  const pieces: Template[number][] = [];
  let slot = 0;
  for (const [i, line] of lines.entries()) {
    const indent = line === "" || i < opening ? 0 : indentOf(line) - outer;
    if (i > 0) pieces.push({ kind: "newline", indent });
    const alone = line.trimStart() === slotMark;
    for (const [j, part] of line.trimStart().split(slotMark).entries()) {
      if (j > 0) pieces.push({ kind: "slot", slot: slot++, indent, alone });
      if (part !== "") pieces.push(part);
    }
  }
  return pieces;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
