import type { Doc } from "../model/doc.ts";

/** A comment as a description: without notes to developers, as controller-gen cuts Go comments. */
export function descriptionOf(doc: Doc): string | undefined {
  const text = isPublic(doc.text) ? doc.text : published(doc.text);
  const { deprecated } = doc;
  if (deprecated === undefined) return text === "" ? undefined : text;
  const note = `Deprecated: ${deprecated}`.trim();
  return text === "" ? note : `${text}\n\n${note}`;
}

/** Whether a text is published as it is: it has no notes, none that a backslash keeps, no fences, runs of blank lines or spaces at the end of a line. */
function isPublic(text: string): boolean {
  return !/^(?:\\*(?:---|TODO)|\s*(?:```|~~~))|[^\S\n]$|\n\n\n/m.test(text);
}

/** Drops `TODO` lines and what follows a `---` line, outside of code fences and where no backslash stands before; joins runs of blank lines. */
function published(text: string): string {
  const kept: string[] = [];
  let fence: string | undefined;
  for (const line of text.split("\n")) {
    const mark = /^\s*(```|~~~)/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || fence === mark))
      fence = fence === undefined ? mark : undefined;
    else if (fence === undefined && line.startsWith("---")) break;
    else if (fence === undefined && line.startsWith("TODO")) continue;
    const blank = line.trim() === "" && kept.at(-1)?.trim() === "";
    if (fence !== undefined || !blank)
      kept.push(line.trimEnd().replace(/^\\(\\*)(---|TODO)/, "$1$2"));
  }
  return kept.join("\n").trim();
}
