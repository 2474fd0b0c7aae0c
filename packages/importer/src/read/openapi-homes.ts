import { isList, nodeOf, type SchemaNode } from "../schema-node.ts";
import {
  referencePrefix,
  splitName,
  type Definitions,
} from "./openapi-definitions.ts";

/** About how many lines a file may have. */
const mostLines = 250;
/** About how many lines a field takes, with its comment and decorators. */
const linesOfField = 4;

/**
 * Which definition's file each of some definitions stands in: that of the only ones that use it, as long as the file
 * stays readable, and its own otherwise.
 */
export function homesOf(
  names: readonly string[],
  definitions: Definitions,
  isRoot: (name: string) => boolean,
): ReadonlyMap<string, string> {
  const users = usersOf(names, definitions);
  const homes = new Map(names.map((name) => [name, name]));
  const sizes = new Map(names.map((name) => [name, sizeOf(definitions, name)]));
  for (const name of fromRoots(names, definitions, isRoot)) {
    if (isRoot(name)) continue;
    const wanted = new Set(users.get(name)?.map((user) => homes.get(user)!));
    const [home] = wanted;
    if (home === undefined || wanted.size > 1) continue;
    if (splitName(home).prefix !== splitName(name).prefix) continue;
    const size = sizes.get(home)! + sizes.get(name)!;
    if (size > mostLines) continue;
    homes.set(name, home);
    sizes.set(home, size);
  }
  return homes;
}

/** Definitions after those that use them, as far as there are no cycles. */
function fromRoots(
  names: readonly string[],
  definitions: Definitions,
  isRoot: (name: string) => boolean,
): readonly string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const known = new Set(names);
  const visit = (name: string): void => {
    if (seen.has(name) || !known.has(name)) return;
    seen.add(name);
    for (const next of referencesIn(definitions.get(name) ?? {})) visit(next);
    found.push(name);
  };
  for (const name of names.toSorted(
    (a, b) => Number(isRoot(b)) - Number(isRoot(a)),
  ))
    visit(name);
  return found.toReversed();
}

function usersOf(
  names: readonly string[],
  definitions: Definitions,
): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const user of names)
    for (const name of referencesIn(definitions.get(user) ?? {})) {
      if (name === user) continue;
      const known = users.get(name);
      if (known === undefined) users.set(name, [user]);
      else known.push(user);
    }
  return users;
}

function sizeOf(definitions: Definitions, name: string): number {
  const properties = nodeOf(definitions.get(name)?.properties) ?? {};
  return (Object.keys(properties).length + 1) * linesOfField;
}

/** The definitions that a schema refers to, at any depth. */
export function referencesIn(schema: SchemaNode): readonly string[] {
  const found: string[] = [];
  const { $ref } = schema;
  if (typeof $ref === "string" && $ref.startsWith(referencePrefix))
    found.push($ref.slice(referencePrefix.length));
  for (const value of Object.values(schema)) {
    const below = isList(value) ? value : [value];
    for (const each of below) found.push(...referencesIn(nodeOf(each) ?? {}));
  }
  return [...new Set(found)];
}
