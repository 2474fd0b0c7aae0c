import type { Report } from "../diagnostics/problem.ts";
import type { ClassDeclaration } from "../model/declaration.ts";
import type { Json } from "../model/json.ts";
import type { Kind, PrintColumn } from "../model/kind.ts";
import type { MarkerUse } from "../model/marker-use.ts";
import { pluralize } from "../model/pluralize.ts";
import type { Type } from "../model/type.ts";
import { readerProblems } from "./problems.ts";

type Options = Readonly<Record<string, Json | undefined>>;

/** The kind that a class's markers make of it; nothing for a class without `@Kind`, or one that skips its version. */
export function kindOf(
  declaration: Pick<ClassDeclaration, "id" | "name" | "markers" | "span">,
): Kind | undefined {
  const marker = declaration.markers.find(({ name }) => name === "Kind");
  const options = marker?.args[0] as Options | undefined;
  if (marker === undefined || options === undefined || options.skip === true)
    return undefined;
  const kind = text(options.kind) ?? declaration.name;
  return {
    group: text(options.group) ?? "",
    version: text(options.version) ?? "",
    kind,
    listKind: text(options.listKind) ?? `${kind}List`,
    plural: text(options.plural) ?? pluralize(kind),
    singular: text(options.singular) ?? kind.toLowerCase(),
    shortNames: texts(options.shortNames),
    categories: texts(options.categories),
    scope: options.scope === "Cluster" ? "Cluster" : "Namespaced",
    ...(options.verbs !== undefined && { verbs: texts(options.verbs) }),
    served: options.served !== false,
    storage: options.storage === true,
    ...deprecation(options.deprecated),
    ...subresources(options),
    selectableFields: texts(options.selectableFields),
    labels: (options.labels ?? {}) as Readonly<Record<string, string>>,
    annotations: (options.annotations ?? {}) as Readonly<
      Record<string, string>
    >,
    requireMetadata: options.requireMetadata === true,
    ...(options.versions !== undefined && {
      versions: texts(options.versions),
    }),
    ...(options.preserveUnknownFields === false && {
      preserveUnknownFields: false as const,
    }),
    ...(options.conversion !== undefined && {
      conversion: options.conversion as Readonly<Record<string, unknown>>,
    }),
    printColumns: declaration.markers
      .filter(({ name }) => name === "PrintColumn")
      .map(printColumn),
    type: declaration.id,
    marker,
    span: declaration.span,
  };
}

function text(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function texts(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function deprecation(value: Json | undefined): Pick<Kind, "deprecated"> {
  if (typeof value === "string") return { deprecated: { warning: value } };
  return value === true ? { deprecated: {} } : {};
}

function subresources(
  options: Options,
): Pick<Kind, "status" | "scale" | "subresources"> {
  const given = (
    options.subresources === false ? {} : (options.subresources ?? {})
  ) as {
    readonly status?: boolean;
    readonly scale?: NonNullable<Kind["scale"]>;
  };
  return {
    status: given.status === true,
    ...(given.scale && { scale: given.scale }),
    ...(options.subresources !== undefined && {
      subresources: options.subresources !== false,
    }),
  };
}

function printColumn(marker: MarkerUse): PrintColumn {
  const column = (marker.args[0] ?? {}) as unknown as Omit<
    PrintColumn,
    "marker"
  >;
  return { ...column, marker };
}

/** Reports what a kind's class lacks, or says otherwise than its marker. */
export function checkKind(
  kind: Kind,
  declaration: ClassDeclaration,
  report: Report,
): void {
  const field = (name: string) =>
    declaration.fields.find((candidate) => candidate.name === name);
  if (field("metadata") === undefined)
    report(readerProblems.noMetadata(kind.kind), declaration.span);
  const expected = { apiVersion: apiVersionOf(kind), kind: kind.kind };
  for (const [name, value] of Object.entries(expected)) {
    const type = field(name)?.type;
    const says = type && literalOf(type);
    if (type !== undefined && says !== undefined && says !== value)
      report(readerProblems.typeMetaMismatch(name, says, value), type.span);
  }
}

/** `group/version`, or the version alone in the core group. */
export function apiVersionOf({
  group,
  version,
}: {
  readonly group: string;
  readonly version: string;
}): string {
  return group === "" ? version : `${group}/${version}`;
}

function literalOf(type: Type): string | undefined {
  const only =
    type.kind === "literals" && type.values.length === 1
      ? type.values[0]
      : undefined;
  return typeof only === "string" ? only : undefined;
}

/** A kind with one version stores that one. */
export function withStorage(kinds: readonly Kind[]): readonly Kind[] {
  const versions = new Map<string, number>();
  const name = (kind: Kind) => `${kind.group}/${kind.kind}`;
  for (const kind of kinds)
    versions.set(name(kind), (versions.get(name(kind)) ?? 0) + 1);
  return kinds.map((kind) =>
    versions.get(name(kind)) === 1 ? { ...kind, storage: true } : kind,
  );
}
