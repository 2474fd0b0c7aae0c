import { hardline, indent, join } from "./layout.ts";
import type { Layout } from "./layout.ts";
import { isIdentifier } from "./names.ts";
import { templateOf } from "./template.ts";

/** A piece of generated TypeScript, whose imports are found when it is printed. */
export interface Code {
  readonly kind: "code";
  readonly parts: readonly Layout[];
}

/**
 * What a slot of the template takes: code, names, arrays of these (one a line), nothing (`false`, `undefined`), and
 * strings that are identifiers or dotted paths.
 */
export type Slot = string | Piece | false | undefined | readonly Slot[];

type Piece = Exclude<Layout, string | readonly Layout[]>;

/** Code that looks like its template: a slot is indented as its line is, and a line whose slot is nothing is not there. */
export function code(
  strings: TemplateStringsArray,
  ...slots: readonly Slot[]
): Code {
  let count = 0;
  let skipNewline = false;
  const pieces = templateOf(strings);
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (typeof piece === "string") {
      count = put(piece, count);
    } else if (piece.kind === "newline") {
      if (!skipNewline) count = put(piece, count);
      skipNewline = false;
    } else {
      const contents = layoutOf(slots[piece.slot]);
      if (contents !== undefined)
        count = put(shifted(contents, piece.indent), count);
      else if (piece.alone && count === 0) skipNewline = true;
      else if (piece.alone) count--;
    }
  }
  return { kind: "code", parts: gathered.slice(0, count) };
}

/** Where the parts of code are gathered: an array of its own would get room for 17 of them with the first. */
const gathered: Layout[] = [];

/** Adds a part to those that there are, and gives their number; texts in a row are one. */
function put(part: Layout, count: number): number {
  if (typeof part === "string" && count > 0) {
    const before = gathered[count - 1];
    if (typeof before === "string") {
      gathered[count - 1] = before + part;
      return count;
    }
  }
  gathered[count] = part;
  return count + 1;
}

function shifted(contents: Layout, columns: number): Layout {
  if (typeof contents === "string" || columns === 0) return contents;
  return indent(contents, columns);
}

/** The layout of what stands in a slot; `undefined` for nothing. */
export function layoutOf(slot: Slot): Layout | undefined {
  if (slot === false || slot === undefined) return undefined;
  if (typeof slot === "string") return path(slot);
  if (isSlotList(slot)) {
    const items: Layout[] = [];
    for (const each of slot) {
      const item = layoutOf(each);
      if (item !== undefined) items.push(item);
    }
    return items.length === 0 ? undefined : join(hardline, items);
  }
  return slot.kind === "code" ? layoutOfCode(slot) : slot;
}

function layoutOfCode(code: Code): Layout | undefined {
  if (code.parts.length > 1) return code;
  const only = code.parts[0];
  return only === undefined || typeof only === "string" ? only : code;
}

function isSlotList(slot: Slot): slot is readonly Slot[] {
  return Array.isArray(slot);
}

const asciiPath = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/;

function path(text: string): string {
  if (asciiPath.test(text)) return text;
  if (text.split(".").every(isIdentifier)) return text;
  const shown = JSON.stringify(text);
  throw new Error(
    `A generator has a bug: ${shown} in a code template is no identifier and no dotted path; use lit for values.`,
  );
}
