import { argumentSpan, hasLists, isIdentifier } from "@kubewright/generator";
import type { ApiPackage, Kind, Report } from "@kubewright/generator";
import { registerProblems } from "./problems.ts";

/** `CronTab` → `cronTabKind`, `GRPCRoute` → `grpcRouteKind`. */
export function constantName(kind: string): string {
  const name = kind.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) =>
    capitals.toLowerCase(),
  );
  return `${name}Kind`;
}

/** A name that generated names are made of. */
interface KindName {
  readonly name: string;
  readonly option: "kind" | "listKind";
  /** Whose name it is, for a problem's text. */
  readonly what: string;
}

/** The kinds of a folder that generated code can name; reports the others, and names that two of them need. */
export function namedKinds(pkg: ApiPackage, report: Report): readonly Kind[] {
  const named = pkg.kinds.filter((kind) => {
    const bad = namesOf(kind).find(({ name }) => !isIdentifier(name));
    if (bad !== undefined)
      report(registerProblems.notAnIdentifier(bad.name), spanOf(kind, bad));
    return bad === undefined;
  });
  reportTaken(named, report);
  return named;
}

/**
 * Two generated names are one exactly where the constants of their kinds or list kinds are. Lists come last, so that
 * one with the name of a kind is what is reported.
 */
function reportTaken(kinds: readonly Kind[], report: Report): void {
  const taken = new Map<string, string>();
  const named = kinds.flatMap((kind) =>
    namesOf(kind).map((name) => ({ ...name, kind })),
  );
  for (const each of named.toSorted(kindsFirst)) {
    const constant = constantName(each.name);
    const other = taken.get(constant);
    if (other === undefined) taken.set(constant, each.what);
    else
      report(
        registerProblems.nameTaken(each.what, other, constant),
        spanOf(each.kind, each),
      );
  }
}

function kindsFirst(a: KindName, b: KindName): number {
  return Number(a.option === "listKind") - Number(b.option === "listKind");
}

function spanOf({ marker }: Kind, { option }: KindName) {
  return argumentSpan(marker, `/0/${option}`);
}

function namesOf(named: Kind): readonly KindName[] {
  const { kind, listKind } = named;
  const names: readonly KindName[] = [
    { name: kind, option: "kind", what: `kind '${kind}'` },
    { name: listKind, option: "listKind", what: `list of kind '${kind}'` },
  ];
  return hasLists(named) ? names : names.slice(0, 1);
}
