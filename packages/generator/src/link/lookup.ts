import type { Span } from "../model/span.ts";
import type { Entity, Link } from "./scope.ts";

/** A name may stand for a type and a value at once: `const Phase = {...}` beside `type Phase`. */
export type NameSpace = "type" | "value";

/** A search for a name through files: what is looked for, and what was visited. */
interface Search {
  readonly space: NameSpace;
  readonly seen: Set<string>;
}

type Found = Record<NameSpace, Map<string, Entity | undefined>>;

/** What names stand for, by file: a file uses few names, and each of them often. */
const known = new WeakMap<Link, Map<string, Found>>();

function foundIn(link: Link, file: string): Found {
  let files = known.get(link);
  if (files === undefined) known.set(link, (files = new Map()));
  let found = files.get(file);
  if (found === undefined)
    files.set(file, (found = { type: new Map(), value: new Map() }));
  return found;
}

/** Finds what a name, or a dotted name, stands for in a file. */
export function lookup(
  link: Link,
  file: string,
  name: string,
  space: NameSpace = "type",
): Entity | undefined {
  const found = foundIn(link, file)[space];
  if (found.has(name)) return found.get(name);
  const entity = find(link, file, name, space);
  found.set(name, entity);
  return entity;
}

function find(
  link: Link,
  file: string,
  name: string,
  space: NameSpace,
): Entity | undefined {
  const search = { space, seen: new Set<string>() };
  if (!name.includes(".")) return lookupLocal(link, file, name, search);
  const [head = "", ...rest] = name.split(".");
  let entity = lookupLocal(link, file, head, search);
  for (const part of rest) {
    if (entity?.kind === "markers") entity = { kind: "marker", name: part };
    else if (entity?.kind === "module")
      entity = lookupExport(link, entity.file, part, space);
    else return undefined;
  }
  return entity;
}

/** Finds what a module exports under a name, through re-exports. */
export function lookupExport(
  link: Link,
  file: string,
  name: string,
  space: NameSpace = "type",
): Entity | undefined {
  return searchExport(link, file, name, { space, seen: new Set() });
}

function lookupLocal(
  link: Link,
  file: string,
  name: string,
  search: Search,
): Entity | undefined {
  const facts = link.sources.facts(file);
  if (facts === undefined) return undefined;
  const declaration = facts.declarations[name];
  const constant = facts.constants[name];
  const asValue = search.space === "value" && constant !== undefined;
  if (declaration !== undefined && !asValue)
    return { kind: "declaration", file, fact: declaration };
  if (constant !== undefined) return { kind: "constant", file, fact: constant };
  const fn = facts.functions.find((candidate) => candidate.name === name);
  if (fn !== undefined) return { kind: "function", file, fact: fn };
  const found = facts.imports.find((candidate) => candidate.local === name);
  return found && lookupIn(link, file, found, search);
}

interface Wanted {
  readonly from: string;
  readonly imported: string;
  readonly at: Span;
}

/** Finds an imported name in the module that a specifier leads to. */
function lookupIn(
  link: Link,
  file: string,
  { from, imported, at }: Wanted,
  search: Search,
): Entity | undefined {
  const resolved = link.sources.resolve(file, from);
  const whole = imported === "*";
  switch (resolved?.kind) {
    case undefined:
      return { kind: "unresolved", specifier: from, at, file };
    case "markers":
      return whole ? { kind: "markers" } : { kind: "marker", name: imported };
    case "file":
      return whole
        ? { kind: "module", file: resolved.file }
        : searchExport(link, resolved.file, imported, search);
  }
}

const nowhere: Span = { file: "", start: 0, end: 0 };

function searchExport(
  link: Link,
  file: string,
  name: string,
  search: Search,
): Entity | undefined {
  const visit = `${file}#${name}`;
  if (search.seen.has(visit)) return undefined;
  search.seen.add(visit);
  const facts = link.sources.facts(file);
  const exported = facts?.exports.find((candidate) => candidate.name === name);
  if (exported?.from !== undefined) {
    const { from, local: imported } = exported;
    return lookupIn(link, file, { from, imported, at: nowhere }, search);
  }
  if (exported !== undefined)
    return lookupLocal(link, file, exported.local, search);
  for (const from of facts?.stars ?? []) {
    const wanted = { from, imported: name, at: nowhere };
    const found = lookupIn(link, file, wanted, search);
    if (found?.kind === "declaration" || found?.kind === "constant")
      return found;
    if (found?.kind === "function" || found?.kind === "module") return found;
  }
  return undefined;
}
