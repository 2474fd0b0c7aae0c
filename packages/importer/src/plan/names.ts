import { globalNames, isIdentifier } from "@kubewright/generator";

import type { Group, Owner } from "./groups.ts";
import type { NamedSchema } from "../named-schema.ts";
import { commonEnding, kebab } from "./words.ts";

/** So many words after the first one are all kept; of a longer path the last ones are. */
const mostWords = 3;
const lastWords = 2;

/** The names that cannot be a class's, or would hide what generated code needs. */
const reserved = [
  ...globalNames,
  ..."any bigint boolean never null number object string symbol unknown void".split(
    " ",
  ),
];

/** What a group is declared as, and where. */
export interface Declared {
  readonly name: string;
  readonly file: string;
}

/** Gives the groups of a folder names that no other declaration of it has. */
export function nameGroups(
  schemas: readonly NamedSchema[],
  groups: readonly Group[],
): ReadonlyMap<Group, Declared> {
  const taken = new Set(reserved.map((name) => name.toLowerCase()));
  for (const { name } of schemas) {
    taken.add(name.toLowerCase());
    taken.add(`${name}List`.toLowerCase());
  }
  const files = new Set(schemas.map(({ file }) => file));
  const paths = new Paths();
  const named = new Map<Group, Declared>();
  for (const group of groups) {
    const name = freeName(asNames(paths.pathOf(group)), taken);
    taken.add(name.toLowerCase());
    const [file, ...others] = paths.filesOf(group);
    named.set(group, {
      name,
      file: others.length === 0 ? file! : sharedFile(dirOf(file!), name, files),
    });
  }
  return named;
}

/** A path whose first word can begin a name. */
function asNames(path: readonly string[]): readonly string[] {
  const [first = "", ...rest] = path;
  return isIdentifier(first) ? path : [`Value${first}`, ...rest];
}

function freeName(path: readonly string[], taken: ReadonlySet<string>): string {
  for (const name of candidates(path))
    if (!taken.has(name.toLowerCase())) return name;
  for (let n = 2; ; n++) {
    const name = `${path.join("")}${n}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function* candidates(path: readonly string[]): Iterable<string> {
  const [first = "", ...rest] = path;
  const wanted = rest.length <= mostWords ? rest.length : lastWords;
  for (let words = wanted; words <= rest.length; words++)
    yield first + rest.slice(rest.length - words).join("");
}

function sharedFile(
  dir: string,
  name: string,
  files: ReadonlySet<string>,
): string {
  const file = `${dir}/${kebab(name)}.ts`;
  return files.has(file) ? `${dir}/${kebab(name)}-type.ts` : file;
}

function dirOf(file: string): string {
  return file.slice(0, file.lastIndexOf("/"));
}

/** Where groups stand, from the schema with a name down. */
class Paths {
  private readonly paths = new Map<Group, readonly string[]>();
  private readonly roots = new Map<Group, readonly NamedSchema[]>();

  /** The first word is a schema's name, or that of a class which schemas share. */
  pathOf(owner: Owner): readonly string[] {
    if ("schema" in owner) return [owner.name];
    const known = this.paths.get(owner);
    if (known !== undefined) return known;
    const path = this.pathAnew(owner);
    this.paths.set(owner, path);
    return path;
  }

  filesOf(group: Group): readonly string[] {
    return [...new Set(this.rootsOf(group).map(({ file }) => file))];
  }

  private pathAnew({ uses }: Group): readonly string[] {
    const owners = new Set(uses.map(({ owner }) => owner));
    const words = [...new Set(uses.map(({ word }) => word))];
    const [owner] = owners;
    const [word = ""] = words;
    if (owner !== undefined && owners.size === 1 && words.length === 1)
      return [...this.pathOf(owner), word];
    const starts = new Set([...owners].map((each) => this.pathOf(each)[0]!));
    const ending = commonEnding(words);
    const [start] = starts;
    return starts.size === 1 && start !== undefined
      ? [start, ending]
      : [ending];
  }

  private rootsOf(owner: Owner): readonly NamedSchema[] {
    if ("schema" in owner) return [owner];
    const known = this.roots.get(owner);
    if (known !== undefined) return known;
    const found = [
      ...new Set(owner.uses.flatMap(({ owner: each }) => this.rootsOf(each))),
    ];
    this.roots.set(owner, found);
    return found;
  }
}
