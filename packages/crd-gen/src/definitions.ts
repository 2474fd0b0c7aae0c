import {
  schemasOf,
  type ApiPackage,
  type JsonSchema,
  type Kind,
  type Model,
  type Report,
  type Schemas,
} from "@kubewright/generator";

import type {
  CustomResourceDefinition,
  Names,
} from "./custom-resource-definition.ts";
import { limitDescriptions } from "./descriptions.ts";
import { checkFloats } from "./float-checks.ts";
import { checkGroup, type NamedKind } from "./group-checks.ts";
import { checkNames } from "./name-checks.ts";
import type { CrdOptions } from "./options.ts";
import { sharedNames, type SharedNames } from "./shared-names.ts";
import { versionOf } from "./version.ts";
import { checkVersion, checkVersions } from "./version-checks.ts";

/** What definitions are made of. */
export interface DefinitionsInput {
  readonly model: Model;
  readonly packages: readonly ApiPackage[];
  readonly options: CrdOptions;
  readonly report: Report;
}

/** One CustomResourceDefinition for each kind of each group, its versions from all packages; those with unusable names are reported and left out. */
export function definitionsOf(
  input: DefinitionsInput,
): readonly CustomResourceDefinition[] {
  const { model, packages, options, report } = input;
  const { generateEmbeddedObjectMeta = false } = options;
  const schemas = schemasOf(model, { report, generateEmbeddedObjectMeta });
  const made: CustomResourceDefinition[] = [];
  const named: NamedKind[] = [];
  const seen = new Set<JsonSchema>();
  for (const versions of kindsOf(packages)) {
    const names = sharedNames(versions, report);
    named.push({ kind: versions[0], names });
    const usable = versions.map((kind) => checkNames(kind, names, report));
    checkVersions(versions, report);
    for (const kind of versions) checkVersion(kind, report);
    const checked = versions.map((kind) => schemas.of(kind.type));
    if (!options.allowDangerousTypes)
      for (const schema of checked) checkFloats(schema, report, seen);
    if (usable.every(Boolean))
      made.push(definition(versions, names, { schemas, options }));
  }
  checkGroup(named, report);
  return made;
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
  versions: readonly [Kind, ...Kind[]],
  names: SharedNames,
  {
    schemas,
    options,
  }: { readonly schemas: Schemas; readonly options: CrdOptions },
): CustomResourceDefinition {
  const { group, kind } = versions[0];
  const { maxDescLen } = options;
  const schemaOf = ({ type }: Kind) => {
    const schema = schemas.of(type);
    return maxDescLen === undefined
      ? schema
      : limitDescriptions(schema, maxDescLen);
  };
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: metadata(`${names.plural}.${group}`, names),
    spec: {
      group,
      names: namesOf(kind, names),
      scope: names.scope,
      versions: inOrder(versions, names).map((each) =>
        versionOf(each, schemaOf(each)),
      ),
      ...(names.preserveUnknownFields === false && {
        preserveUnknownFields: false,
      }),
      ...(names.conversion && { conversion: names.conversion }),
    },
  };
}

/** Versions that a list of them names first, in its order. */
function inOrder(
  versions: readonly Kind[],
  { versions: order = [] }: SharedNames,
): readonly Kind[] {
  const rank = ({ version }: Kind) =>
    order.includes(version) ? order.indexOf(version) : order.length;
  return versions.toSorted((a, b) => rank(a) - rank(b));
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
