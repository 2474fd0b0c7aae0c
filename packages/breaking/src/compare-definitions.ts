import type { Definition } from "@kubewright/apiextensions";

import { compareKinds } from "./compare-kinds.ts";
import { compareVersions } from "./compare-versions.ts";
import { createFindings, type Change } from "./findings.ts";
import { checkNewKind } from "./new-shape.ts";
import { placeOf } from "./place.ts";

/** Everything that the change from one set of definitions to another breaks, in the order of the definitions' names. */
export function breakingChanges(
  before: readonly Definition[],
  after: readonly Definition[],
): readonly Change[] {
  const { changes, found } = createFindings();
  const pairs = pair(before, after);
  for (const [old, now] of pairs) {
    const place = placeOf(now ?? old);
    if (now === undefined) {
      found("kindRemoved", place);
      continue;
    }
    compareKinds(old, now, found);
    if (old.spec.group === now.spec.group) compareVersions(old, now, found);
  }
  const paired = new Set(pairs.map(([, now]) => now));
  for (const definition of sorted(after))
    if (!paired.has(definition)) checkNewKind(definition, found);
  return changes;
}

type Pair = readonly [before: Definition, after: Definition | undefined];
type Key = (definition: Definition) => string;

/** What makes two definitions the same one, surest first. */
const keys: readonly Key[] = [
  ({ spec }) => `${spec.names.plural}.${spec.group}`,
  ({ spec }) => `${spec.group}/${spec.names.kind}`,
  ({ spec }) => `${spec.names.kind}`,
];

function pair(
  before: readonly Definition[],
  after: readonly Definition[],
): readonly Pair[] {
  const partners = new Map<Definition, Definition>();
  const free = new Set(after);
  for (const key of keys) {
    const byKey = new Map([...free].map((each) => [key(each), each]));
    for (const old of before) {
      const now = partners.has(old) ? undefined : byKey.get(key(old));
      if (now === undefined || !free.delete(now)) continue;
      partners.set(old, now);
    }
  }
  return sorted(before).map((old) => [old, partners.get(old)]);
}

function sorted(definitions: readonly Definition[]): readonly Definition[] {
  const name = keys[0]!;
  return definitions.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
}
