import {
  schemasOf,
  type ApiPackage,
  type JsonSchema,
  type Kind,
  type Model,
  type Report,
} from "@kubewright/generator";

import { silencesGiven } from "./advice/silences.ts";
import { checksOf } from "./checks.ts";
import type {
  CustomResourceDefinition,
  Names,
} from "./custom-resource-definition.ts";
import { definitionChecks } from "./definition-checks.ts";
import { limitDescriptions } from "./descriptions.ts";
import { checkFloats } from "./float-checks.ts";
import { checkGroup, type NamedKind } from "./group-checks.ts";
import type { MadeDefinition } from "./made-definition.ts";
import { checkNames } from "./name-checks.ts";
import type { CrdOptions } from "./options.ts";
import { sharedNames, type SharedNames } from "./shared-names.ts";
import { checkVersion, checkVersions } from "./version-checks.ts";
import { versionOf } from "./version.ts";

/** What definitions are made of. */
export interface DefinitionsInput {
  readonly model: Model;
  readonly packages: readonly ApiPackage[];
  readonly options: CrdOptions;
  readonly report: Report;
  /** Whether the definition of these versions need not be made, since what would be written stands. */
  readonly isStanding?:
    | ((kinds: readonly [Kind, ...Kind[]], plural: string) => boolean)
    | undefined;
}

/**
 * One CustomResourceDefinition for each kind of each group, its versions from all packages, each held against what an
 * API server takes; those with unusable names are reported and left out.
 */
export function definitionsOf(
  input: DefinitionsInput,
): readonly CustomResourceDefinition[] {
  const checks = checksOf(input.model, input.report);
  const { check, finish } = definitionChecks(checks);
  const all = makeDefinitions({ ...input, report: checks.report });
  all.forEach(check);
  finish(silencesGiven(input));
  return all.map((made) => published(made, input.options));
}

/** The definitions with all that is known of where they come from; their schemas and sizes are not checked yet. */
export function makeDefinitions(
  input: DefinitionsInput,
): readonly MadeDefinition[] {
  const { model, packages, options, report } = input;
  const { generateEmbeddedObjectMeta = false } = options;
  const schemas = schemasOf(model, { report, generateEmbeddedObjectMeta });
  const all: MadeDefinition[] = [];
  const named: NamedKind[] = [];
  const seen = new Set<JsonSchema>();
  for (const versions of kindsOf(packages)) {
    const names = sharedNames(versions, report);
    const kinds = inOrder(versions, names);
    named.push({ kinds: versions, names });
    const usable = kinds.map((kind) => checkNames(kind, kinds, names, report));
    checkVersions(kinds, report);
    for (const kind of kinds) checkVersion(kind, report);
    const isUsable = usable.every(Boolean);
    if (isUsable && input.isStanding?.(kinds, names.plural)) continue;
    const made = kinds.map(({ type }) => schemas.of(type));
    if (!options.allowDangerousTypes)
      for (const schema of made) checkFloats(schema, report, seen);
    if (isUsable)
      all.push({ kinds, definition: definition(kinds, names, made) });
  }
  checkGroup(named, report);
  return all;
}

/** A definition as it is written, its descriptions as long as the options want them. */
export function published(
  { definition: made }: MadeDefinition,
  { maxDescLen }: CrdOptions,
): CustomResourceDefinition {
  if (maxDescLen === undefined) return made;
  const versions = made.spec.versions.map(({ schema, ...version }) => ({
    ...version,
    schema: {
      openAPIV3Schema: limitDescriptions(schema.openAPIV3Schema, maxDescLen),
    },
  }));
  return { ...made, spec: { ...made.spec, versions } };
}

/** The versions of each kind, sorted by plain comparison of their names. */
function kindsOf(
  packages: readonly ApiPackage[],
): readonly (readonly [Kind, ...Kind[]])[] {
  const byName = new Map<string, [Kind, ...Kind[]]>();
  for (const kind of packages.flatMap(({ kinds }) => kinds)) {
    const name = `${kind.group}/${kind.kind}`;
    const versions = byName.get(name);
    if (versions === undefined) byName.set(name, [kind]);
    else versions.push(kind);
  }
  for (const versions of byName.values())
    versions.sort((a, b) => compare(a.version, b.version));
  return [...byName]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([, versions]) => versions);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function definition(
  kinds: readonly [Kind, ...Kind[]],
  names: SharedNames,
  schemas: readonly JsonSchema[],
): CustomResourceDefinition {
  const { group, kind } = kinds[0];
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: metadata(`${names.plural}.${group}`, names),
    spec: {
      group,
      names: namesOf(kind, names),
      scope: names.scope,
      versions: kinds.map((each, i) => versionOf(each, schemas[i]!)),
      ...(names.preserveUnknownFields === false && {
        preserveUnknownFields: false,
      }),
      ...(names.conversion && { conversion: names.conversion }),
    },
  };
}

/** Versions that a list of them names first, in its order. */
function inOrder(
  versions: readonly [Kind, ...Kind[]],
  { versions: order = [] }: SharedNames,
): readonly [Kind, ...Kind[]] {
  const rank = ({ version }: Kind) =>
    order.includes(version) ? order.indexOf(version) : order.length;
  const sorted: [Kind, ...Kind[]] = [...versions];
  sorted.sort((a, b) => rank(a) - rank(b));
  return sorted;
}

function metadata(
  name: string,
  { labels, annotations }: SharedNames,
): CustomResourceDefinition["metadata"] {
  return {
    name,
    ...(Object.keys(labels).length > 0 && { labels }),
    ...(Object.keys(annotations).length > 0 && { annotations }),
  };
}

function namesOf(kind: string, names: SharedNames): Names {
  const { listKind, plural, singular, shortNames, categories } = names;
  return {
    kind,
    listKind,
    plural,
    singular,
    ...(shortNames.length > 0 && { shortNames }),
    ...(categories.length > 0 && { categories }),
  };
}
