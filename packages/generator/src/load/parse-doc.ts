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
  return /[@\r]|```|~~~/.test(comment)
    ? parseWithTags(comment)
    : { text: withoutFrame(comment) };
}

/** A block that holds a description and nothing else. */
function withoutFrame(comment: string): string {
  return comment
    .slice(3, comment.endsWith("*/") ? -2 : undefined)
    .replace(/[^\S\n]*\n[^\S\n]*\*? ?/g, "\n")
    .trim();
}

function parseWithTags(comment: string): DocFact {
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
  const text = plain(description);
  return deprecated.length === 0
    ? { text }
    : { text, deprecated: plain(deprecated) };
}

function plain(lines: readonly string[]): string {
  return unlinked(lines.join("\n").trim())
    .split("\n")
    .map(unescaped)
    .join("\n");
}

/** A backslash keeps `@`, `{@` and the end of the comment from meaning anything. */
function unescaped(line: string): string {
  return line
    .replace(/^(\s*)\\(\\*)@/, "$1$2@")
    .replace(/\{\\(\\*)@/g, "{$1@")
    .replace(/\*\\(\\*)\//g, "*$1/");
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
