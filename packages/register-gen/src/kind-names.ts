import { isIdentifier } from "@kubewright/generator";
import type { ApiPackage, Kind, Report } from "@kubewright/generator";
import { registerProblems } from "./problems.ts";

/** `CronTab` → `cronTabKind`, `GRPCRoute` → `grpcRouteKind`. */
export function constantName(kind: string): string {
  const name = kind.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) =>
    capitals.toLowerCase(),
  );
  return `${name}Kind`;
}

/** The kinds of a folder that generated code can name; reports the others, and names that two of them need. */
export function namedKinds(pkg: ApiPackage, report: Report): readonly Kind[] {
  const named = pkg.kinds.filter((kind) => {
    const bad = namesOf(kind).find(({ name }) => !isIdentifier(name));
    if (bad !== undefined)
      report(registerProblems.notAnIdentifier(bad.what), kind.span);
    return bad === undefined;
  });
  reportTaken(named, report);
  return named;
}

/** Every generated name is made of a kind or list kind, so that two clash exactly where their constants do. */
function reportTaken(kinds: readonly Kind[], report: Report): void {
  const taken = new Map<string, string>();
  for (const kind of kinds)
    for (const { what, name } of namesOf(kind)) {
      const constant = constantName(name);
      const other = taken.get(constant);
      if (other === undefined) taken.set(constant, what);
      else report(registerProblems.nameTaken(what, other, constant), kind.span);
    }
}

function namesOf({ kind, listKind }: Kind) {
  return [
    { name: kind, what: `kind '${kind}'` },
    { name: listKind, what: `list kind '${listKind}'` },
  ];
}
