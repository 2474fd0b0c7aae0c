import type { Declaration } from "../model/declaration.ts";
import { lookupExport } from "./lookup.ts";
import type { Entity, Link, Scope } from "./scope.ts";

/**
 * The shortest specifier by which a package's declaration is imported, of those that the folders' own files use; where
 * these lead to it only through other types, of those that its place in the package lets expect.
 */
export function specifierOf(
  { link, file }: Scope,
  name: string,
): string | undefined {
  const owner = link.sources.owner(file);
  if (owner === undefined) return undefined;
  const offers = (specifier: string) => {
    const found = exported(link, specifier, name);
    return found?.kind === "declaration" && found.file === file;
  };
  const used = [...link.specifiers.keys()].toSorted(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  );
  return used.find(offers) ?? expectedIn(owner, file).find(offers);
}

/** How many folders of a package a specifier may name. */
const mostFolders = 4;

/** The package by itself, and with the last folders of a file's path behind it. */
function expectedIn(owner: string, file: string): readonly string[] {
  const folders = file.split(/[\\/]/).slice(-mostFolders - 1, -1);
  const paths = folders.map((_, i) => folders.slice(-i - 1).join("/"));
  return [owner, ...paths.map((path) => `${owner}/${path}`)];
}

/** The deep copy function of a package's declaration: beside it, or in a module of such functions below its own. */
export function copyFunctionIn(
  { link }: Scope,
  specifier: string,
  type: string,
): Declaration["copyFunction"] {
  const name = `deepCopy${type}`;
  const home = [specifier, `${specifier}/deepcopy`].find(
    (each) => exported(link, each, name)?.kind === "function",
  );
  return home === undefined ? undefined : { name, specifier: home };
}

function exported(
  link: Link,
  specifier: string,
  name: string,
): Entity | undefined {
  const [anyUser = ""] = link.specifiers.values();
  const from = link.specifiers.get(specifier) ?? anyUser;
  const resolved = link.sources.resolve(from, specifier);
  return resolved?.kind === "file"
    ? lookupExport(link, resolved.file, name)
    : undefined;
}
