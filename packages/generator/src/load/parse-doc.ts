import type ts from "typescript";

import { loadCompiler } from "./compiler.ts";
import type { DocFact } from "./facts.ts";

const noDoc: DocFact = { text: "" };

/** The last JSDoc block before a node: its description, and what `@deprecated` says. */
export function docOf(node: ts.Node, source: ts.SourceFile): DocFact {
  const { text } = source;
  const comments = loadCompiler().getLeadingCommentRanges(text, node.pos);
  const block = comments?.findLast(({ pos }) => text.startsWith("/**", pos));
  return docFrom(block && text.slice(block.pos, block.end));
}

/** What a block says; there may be none. */
export function docFrom(block: string | undefined): DocFact {
  return block === undefined ? noDoc : parseDoc(block);
}

/** Reads a block as written, frame and all. */
export function parseDoc(comment: string): DocFact {
  const description: string[] = [];
  const deprecated: string[] = [];
  let into: string[] | undefined = description;
  let fenced = false;
  for (const line of linesOf(comment)) {
    const tag = fenced ? null : /^@([A-Za-z]+)\s?(.*)$/.exec(line.trim());
    if (tag !== null) into = tag[1] === "deprecated" ? deprecated : undefined;
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    if (tag === null) into?.push(line);
    else if (into === deprecated) deprecated.push(tag[2] ?? "");
  }
  const text = unlinked(description.join("\n").trim());
  return deprecated.length === 0
    ? { text }
    : { text, deprecated: unlinked(deprecated.join("\n").trim()) };
}

/** A block's lines without its frame, with their own indentation kept. */
function linesOf(comment: string): string[] {
  return comment
    .replace(/^\/\*\*/, "")
    .replace(/\*\/$/, "")
    .split(/\r\n|\r|\n/)
    .map((line, index) =>
      index === 0 ? line.trim() : line.replace(/^\s*\*? ?/, "").trimEnd(),
    );
}

/** `{@link Name text}` reads as its text in a manifest, which has no links. */
function unlinked(text: string): string {
  return text.replace(
    /\{@link(?:code|plain)?\s+([^\s|}]+)\s*\|?\s*([^}]*)\}/g,
    (_, target: string, label: string) => label.trim() || target,
  );
}
