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

/** What a user asks for. */
export interface AskedKind {
  readonly name: string;
  /** A group and version, or a group. */
  readonly apiVersion: string | undefined;
  /** Names of kinds that are not the project's, for what is said of one that there is not. */
  readonly others: readonly string[];
}

/** Whether a name means a kind of the projects. */
export function hasKind(
  name: string,
  projects: readonly ApiProject[],
): boolean {
  return versionsNamed(name, projects).length > 0;
}

/** The version of a kind that a name means: its kind, plural, singular or a short name, in any case. */
export function findKind(
  { name, apiVersion, others }: AskedKind,
  projects: readonly ApiProject[],
): FoundKind {
  const named = versionsNamed(name, projects);
  if (named.length === 0)
    throw new Misuse(unknownKind(name, allVersions(projects), others));
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

function allVersions(projects: readonly ApiProject[]): readonly FoundKind[] {
  return projects.flatMap((project) =>
    project.kinds.flatMap((made) =>
      made.versions.map((kind) => ({ project, made, kind })),
    ),
  );
}

function versionsNamed(
  name: string,
  projects: readonly ApiProject[],
): readonly FoundKind[] {
  const wanted = name.toLowerCase();
  return allVersions(projects).filter(({ kind }) =>
    namesOf(kind).some((each) => each.toLowerCase() === wanted),
  );
}

function namesOf(kind: Kind): readonly string[] {
  return [kind.kind, kind.plural, kind.singular, ...kind.shortNames];
}

function apiVersionOf({ group, version }: Kind): string {
  return `${group}/${version}`;
}

function unknownKind(
  name: string,
  all: readonly FoundKind[],
  others: readonly string[],
): string {
  const kinds = [...new Set(all.map(({ kind }) => kind.kind))].toSorted();
  const near = didYouMean(name, kinds) ?? didYouMean(name, others);
  const what = `There is no kind '${name}'.`;
  if (near !== undefined) return `${what} Did you mean '${near}'?`;
  return kinds.length <= 30
    ? `${what} There are ${kinds.join(", ")}.`
    : `${what} The project has ${kinds.length} others.`;
}
