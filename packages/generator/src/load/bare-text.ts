import type { DecoratorFact, FileFacts, Range } from "./facts.ts";

/** Where markers come from; under another name, or from elsewhere, a decorator may be any of them. */
const markersPackage = "@kubewright/markers";

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
  cuts.forEach((cut) => {
    if (cut[0] < at) return;
    bare += text.slice(at, cut[0]);
    at = cut[1];
    while (isSpace(text.charCodeAt(at))) at++;
  });
  return bare + text.slice(at);
}

/** The names by which a file imports the markers, each the marker's own. */
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
    for (const { name, at } of decorators) if (names.has(name)) found.push(at);
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
