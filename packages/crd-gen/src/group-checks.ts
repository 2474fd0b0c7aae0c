import type { Kind, Report } from "@kubewright/generator";

import { giverOf, optionPlace } from "./option-place.ts";
import { crdProblems } from "./problems.ts";
import type { SharedNames } from "./shared-names.ts";

/** A kind and the names that its versions share. */
export interface NamedKind {
  readonly kinds: readonly [Kind, ...Kind[]];
  readonly names: SharedNames;
}

/** Reports names that two kinds of one group both want, of which an API server would give one nothing. */
export function checkGroup(kinds: readonly NamedKind[], report: Report): void {
  const resources = new Map<string, Kind>();
  const kindNames = new Map<string, Kind>();
  for (const { kinds: versions, names } of kinds) {
    const [kind] = versions;
    const take = nameTaker(versions, report);
    take(resources, "plural", "plural", names.plural);
    take(resources, "singular", "singular", names.singular);
    names.shortNames.forEach((name, i) =>
      take(resources, "short name", `shortNames/${i}`, name),
    );
    take(kindNames, "kind", "kind", kind.kind);
    take(kindNames, "list kind", "listKind", names.listKind);
  }
}

function nameTaker(kinds: readonly [Kind, ...Kind[]], report: Report) {
  const [kind] = kinds;
  return (
    taken: Map<string, Kind>,
    what: string,
    option: string,
    name: string,
  ): void => {
    const key = `${kind.group}/${name}`;
    const owner = taken.get(key) ?? kind;
    taken.set(key, owner);
    if (owner === kind) return;
    report(
      crdProblems.nameTaken(what, name, owner.kind),
      optionPlace(giverOf(kinds, option) ?? kind, option),
    );
  };
}
