import {
  argumentSpan,
  equalJson,
  type Json,
  type Kind,
  type Report,
} from "@kubewright/generator";

import { crdProblems } from "./problems.ts";

/** What the versions of a kind share. */
export type SharedNames = Pick<
  Kind,
  | "plural"
  | "singular"
  | "listKind"
  | "shortNames"
  | "categories"
  | "scope"
  | "labels"
  | "annotations"
  | "versions"
  | "preserveUnknownFields"
  | "conversion"
>;

const shared = [
  "plural",
  "singular",
  "listKind",
  "shortNames",
  "categories",
  "scope",
  "labels",
  "annotations",
  "versions",
  "preserveUnknownFields",
  "conversion",
] as const satisfies readonly (keyof SharedNames)[];

/** What other generators read of each version alone. */
const saidByAll: ReadonlySet<string> = new Set(["plural", "listKind", "scope"]);

/** The names of a kind, each from the version that gives it; versions that differ are reported. */
export function sharedNames(
  versions: readonly [Kind, ...Kind[]],
  report: Report,
): SharedNames {
  const names = { ...versions[0] };
  for (const option of shared) {
    const giving = versions.filter(
      (kind) => saidByAll.has(option) || given(kind, option) !== undefined,
    );
    const [first, ...others] = giving;
    if (first === undefined) continue;
    Object.assign(names, { [option]: first[option] });
    const other = others.find(
      (kind) => !equalJson(kind[option], first[option]),
    );
    if (other === undefined) continue;
    const says = [first, other].map(
      (kind) => `${kind.version} says ${JSON.stringify(kind[option])}`,
    );
    report(
      crdProblems.namesDiffer(option, first.kind, says.join(", ")),
      argumentSpan(other.marker, `/0/${option}`),
    );
  }
  return names;
}

function given(kind: Kind, option: string): Json | undefined {
  const options = kind.marker.args[0] as
    Readonly<Record<string, Json>> | undefined;
  return options?.[option];
}
