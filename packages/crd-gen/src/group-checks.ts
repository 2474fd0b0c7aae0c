import { argumentSpan, type Kind, type Report } from "@kubewright/generator";

import { crdProblems } from "./problems.ts";
import type { SharedNames } from "./shared-names.ts";

/** A kind and the names that its versions share. */
export interface NamedKind {
  readonly kind: Kind;
  readonly names: SharedNames;
}

/** Reports names that two kinds of one group both want, of which an API server would give one nothing. */
export function checkGroup(kinds: readonly NamedKind[], report: Report): void {
  const resources = new Map<string, Kind>();
  const kindNames = new Map<string, Kind>();
  for (const { kind, names } of kinds) {
    const take = nameTaker(kind, report);
    take(resources, "plural", "plural", names.plural);
    take(resources, "singular", "singular", names.singular);
    for (const name of names.shortNames)
      take(resources, "short name", "shortNames", name);
    take(kindNames, "kind", "kind", kind.kind);
    take(kindNames, "list kind", "listKind", names.listKind);
  }
}

function nameTaker(kind: Kind, report: Report) {
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
      argumentSpan(kind.marker, `/0/${option}`),
    );
  };
}
