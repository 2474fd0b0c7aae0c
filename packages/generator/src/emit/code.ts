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
  const parts: Layout[] = [];
  let skipNewline = false;
  const pieces = templateOf(strings);
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (typeof piece === "string") {
      add(parts, piece);
    } else if (piece.kind === "newline") {
      if (!skipNewline) parts.push(piece);
      skipNewline = false;
    } else {
      const contents = layoutOf(slots[piece.slot]);
      if (contents !== undefined) add(parts, shifted(contents, piece.indent));
      else if (piece.alone && parts.length === 0) skipNewline = true;
      else if (piece.alone) parts.pop();
    }
  }
  return { kind: "code", parts };
}

/** Adds a part; texts in a row are one. */
function add(parts: Layout[], part: Layout): void {
  const last = parts.length - 1;
  const before = parts[last];
  if (typeof part === "string" && typeof before === "string")
    parts[last] = before + part;
  else parts.push(part);
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
  const [only] = code.parts;
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
