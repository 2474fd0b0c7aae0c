import type { DecoratorFact, FileFacts, Range } from "./facts.ts";
import { markersPackage } from "./markers-package.ts";

/**
 * A file's text without its comments, and without the decorators that use some markers: two texts that are equal then
 * differ in nothing else. Undefined where it is not known what to leave out.
 */
export function bareText(
  text: string,
  facts: FileFacts,
  markers: ReadonlySet<string>,
): string | undefined {
  if (facts.comments === undefined) return undefined;
  const left = namesOf(facts, markers);
  const cuts = facts.comments.concat(decoratorsNamed(facts, left));
  cuts.sort((one, other) => one[0] - other[0]);
  let bare = "";
  let at = 0;
  let gap: Gap = line;
  cuts.forEach((cut) => {
    if (cut[0] < at) return;
    bare += text.slice(at, cut[0]);
    const end = spacesEnd(text, cut[1]);
    gap = gapBefore(text, at, cut[0], gap);
    // What was left out parts the tokens around it, and may end a statement.
    const wanted = text.slice(cut[0], end).includes("\n") ? line : space;
    if (wanted > gap) {
      bare += wanted === line ? "\n" : " ";
      gap = wanted;
    }
    at = end;
  });
  return bare + text.slice(at);
}

/** What stands between two tokens: nothing, white space, or that with a line break. */
type Gap = 0 | 1 | 2;
const space: Gap = 1;
const line: Gap = 2;

/** The gap that a piece of text ends with; one of white space alone adds to the gap before it. */
function gapBefore(text: string, start: number, end: number, gap: Gap): Gap {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1)))
    if (text.charCodeAt(--at) === 10) return line;
  const own = at < end ? space : 0;
  return at === start && gap > own ? gap : own;
}

function spacesEnd(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The names by which a file imports the markers, each the marker's own: under another, or from elsewhere, a decorator may be any of them. */
function namesOf(
  { imports }: FileFacts,
  markers: ReadonlySet<string>,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { local, imported, from } of imports)
    if (from === markersPackage && local === imported && markers.has(local))
      names.add(local);
  return names;
}

function decoratorsNamed(
  { declarations }: FileFacts,
  names: ReadonlySet<string>,
): Range[] {
  const found: Range[] = [];
  const look = (decorators: readonly DecoratorFact[]) => {
    for (const { name, at } of decorators)
      if (names.has(name)) found.push([at.start, at.end]);
  };
  for (const name in declarations) {
    const declaration = declarations[name]!;
    if (declaration.kind !== "class") continue;
    look(declaration.decorators);
    for (const member of declaration.members)
      if (member.kind === "property") look(member.decorators);
  }
  return found;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
