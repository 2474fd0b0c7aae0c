import { commentRows } from "../emit/doc-comment.ts";
import { parseDoc } from "../load/parse-doc.ts";
import type { Doc } from "../model/doc.ts";
import { descriptionOf } from "./description.ts";

/** The comment that is read back as a description, byte for byte; nothing where no comment can be. */
export function docFor(description: string): Doc | undefined {
  const deprecation = /(^|\n\n)Deprecated: (?!\s)/.exec(description);
  if (deprecation !== null) {
    const { index } = deprecation;
    const deprecated = description.slice(index + deprecation[0].length);
    const doc = { text: escaped(description.slice(0, index)), deprecated };
    if (isReadBack(doc, description)) return doc;
  }
  const doc = { text: escaped(description) };
  return isReadBack(doc, description) ? doc : undefined;
}

/** Lines that would be taken for notes to developers, with a backslash before. */
function escaped(text: string): string {
  return text.replace(/^(\\*)(---|TODO)/gm, "\\$1$2");
}

function isReadBack({ text, deprecated }: Doc, description: string): boolean {
  const rows = commentRows(text, deprecated);
  return descriptionOf(parseDoc(rows.join("\n"))) === description;
}
