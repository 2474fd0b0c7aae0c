import type { Kind } from "@kubewright/generator";
import { didYouMean } from "@kubewright/generator/run";
import type { ApiProject, ProjectKind } from "../api-projects.ts";
import { Misuse } from "../misuse.ts";

/** One version of a kind that a user asked for. */
export interface FoundKind {
  readonly project: ApiProject;
  readonly made: ProjectKind;
  readonly kind: Kind;
}

/** The version of a kind that a name means: its kind, plural, singular or a short name, in any case. */
export function findKind(
  name: string,
  apiVersion: string | undefined,
  projects: readonly ApiProject[],
): FoundKind {
  const all = projects.flatMap((project) =>
    project.kinds.flatMap((made) =>
      made.versions.map((kind) => ({ project, made, kind })),
    ),
  );
  const wanted = name.toLowerCase();
  const named = all.filter(({ kind }) =>
    namesOf(kind).some((each) => each.toLowerCase() === wanted),
  );
  if (named.length === 0) throw new Misuse(unknownKind(name, all));
  const fitting = named.filter(
    ({ kind }) =>
      apiVersion === undefined ||
      apiVersionOf(kind) === apiVersion ||
      kind.group === apiVersion,
  );
  const groups = new Set(fitting.map(({ kind }) => kind.group));
  if (fitting.length === 0 || groups.size > 1) {
    const versions = named.map(({ kind }) => `'${apiVersionOf(kind)}'`);
    throw new Misuse(
      fitting.length === 0
        ? `Kind '${name}' has no version '${apiVersion}'; it has ${versions.join(", ")}.`
        : `There are several kinds '${name}'; choose one with --api-version: ${versions.join(", ")}.`,
    );
  }
  return fitting.find(({ kind }) => kind.storage) ?? fitting[0]!;
}

function namesOf(kind: Kind): readonly string[] {
  return [kind.kind, kind.plural, kind.singular, ...kind.shortNames];
}

function apiVersionOf({ group, version }: Kind): string {
  return `${group}/${version}`;
}

function unknownKind(name: string, all: readonly FoundKind[]): string {
  const kinds = [...new Set(all.map(({ kind }) => kind.kind))].toSorted();
  const near = didYouMean(name, kinds);
  const what = `There is no kind '${name}'.`;
  if (near !== undefined) return `${what} Did you mean '${near}'?`;
  return kinds.length <= 30
    ? `${what} There are ${kinds.join(", ")}.`
    : `${what} The project has ${kinds.length} others.`;
}
