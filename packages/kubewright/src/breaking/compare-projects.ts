import {
  readDefinition,
  type Definition,
  type JsonValue,
} from "@kubewright/apiextensions";
import {
  breakingChanges,
  breakingInputProblems,
  type Change,
} from "@kubewright/breaking";
import type { Diagnostic, Report } from "@kubewright/generator";
import type { ProjectKind } from "../api-projects.ts";
import type { Earlier } from "./against.ts";
import { spanOfChange } from "./span-of-change.ts";

/** A change, as a diagnostic of the project that it was made in. */
export interface ProjectChange {
  readonly change: Change;
  readonly diagnostic: Diagnostic;
  /** The project's root, absolute. */
  readonly root: string;
}

/** Everything that the projects break of an earlier state; where that is empty, it is reported. */
export function changesSince(
  { definitions, unchanged, isEmpty, projects, where }: Earlier,
  against: string,
  report: Report,
): readonly ProjectChange[] {
  if (isEmpty) report(breakingInputProblems.nothingToCompare(against, where));
  const owners = new Map<string, ProjectKind & { readonly root: string }>();
  const now: Definition[] = [];
  for (const { kinds, root } of projects)
    for (const kind of kinds) {
      if (unchanged.has(kind)) continue;
      const read = readDefinition(kind.definition as unknown as JsonValue);
      if (Array.isArray(read))
        throw new Error("crd-gen has a bug: its definition cannot be read.");
      const { group, names } = kind.definition.spec;
      owners.set(`${group}/${names.kind}`, { ...kind, root });
      now.push(read);
    }
  return breakingChanges(definitions, now).map((change) => {
    const { group, kind } = change.place;
    const owner = owners.get(`${group}/${kind}`);
    const span = owner && spanOfChange(change, owner);
    return {
      change,
      root: owner?.root ?? projects[0]?.root ?? ".",
      diagnostic: { ...change.problem, ...(span && { span }) },
    };
  });
}

/** How many kinds an earlier state has. */
export function kindsIn(states: readonly Earlier[]): number {
  return states.reduce(
    (sum, { definitions, unchanged }) =>
      sum + definitions.length + unchanged.size,
    0,
  );
}
