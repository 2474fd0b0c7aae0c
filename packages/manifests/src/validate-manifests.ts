import { admit, validateMetadata } from "@kubewright/apiextensions";
import type { Report } from "@kubewright/generator";
import { didYouMean } from "@kubewright/generator/run";

import type { Manifest } from "./manifest.ts";
import { objectsIn, type ManifestObject } from "./objects-in.ts";
import { manifestProblems } from "./problems.ts";
import { reportFieldErrors, reportUnknownField } from "./report-errors.ts";
import type { KindName, KindSchema, SchemaSource } from "./schema-source.ts";

/** How manifests are checked. */
export interface ValidateOptions {
  readonly source: SchemaSource;
  /** Whether objects of kinds that the source does not have are passed over. */
  readonly ignoreUnknown: boolean;
  readonly report: Report;
}

/** What was looked at. */
export interface ValidateCounts {
  readonly objects: number;
  /** How many of these a server would refuse. */
  readonly invalid: number;
  /** Passed over, by what they say that they are: `example.com/v1 Site`. */
  readonly ignored: ReadonlyMap<string, number>;
}

/** Reports everything that an API server, or its client, would refuse of some manifests. */
export function validateManifests(
  manifests: readonly Manifest[],
  options: ValidateOptions,
): ValidateCounts {
  const { source, ignoreUnknown, report } = options;
  const ignored = new Map<string, number>();
  let objects = 0;
  let invalid = 0;
  for (const object of manifests.flatMap((each) => objectsIn(each, report))) {
    const schema = source.find(object);
    const name = `${object.apiVersion} ${object.kind}`;
    if (schema === undefined && ignoreUnknown) {
      ignored.set(name, (ignored.get(name) ?? 0) + 1);
      continue;
    }
    objects++;
    let faults = 0;
    const counted: Report = (problem, span) => {
      faults++;
      report(problem, span);
    };
    if (schema?.served === true) validateObject(object, schema, counted);
    else reportKind(object, schema, { ...options, report: counted });
    if (faults > 0) invalid++;
  }
  return { objects, invalid, ignored };
}

function validateObject(
  object: ManifestObject,
  schema: KindSchema,
  report: Report,
): void {
  const { resource, names } = schema;
  const { unknownFields, errors } = admit(resource, object.value);
  const checked = { object, schema };
  for (const field of unknownFields) reportUnknownField(checked, field, report);
  const { metadata = null } = object.value;
  const ofMetadata =
    names === undefined ? [] : validateMetadata(metadata, names);
  reportFieldErrors(checked, [...errors, ...ofMetadata], report);
}

function reportKind(
  { manifest, path, apiVersion, kind }: ManifestObject,
  schema: KindSchema | undefined,
  { source, report }: ValidateOptions,
): void {
  const place = (key: string) => manifest.spanOf([...path, key], "value");
  const group = groupOf(apiVersion);
  if (schema !== undefined) {
    const served = source.kinds
      .filter(
        (each) => each.kind === kind && groupOf(each.apiVersion) === group,
      )
      .map((each) => each.apiVersion)
      .filter((each) => source.find({ apiVersion: each, kind })?.served);
    const others = served.map((each) => `'${each}'`).join(" or ");
    report(
      manifestProblems.notServed(kind, apiVersion, others),
      place("apiVersion"),
    );
    return;
  }
  const near = nearest({ apiVersion, kind }, source.kinds);
  const wrongKind = near !== undefined && near.kind !== kind;
  report(
    manifestProblems.unknownKind(kind, apiVersion, quoted(near)),
    place(wrongKind || near === undefined ? "kind" : "apiVersion"),
  );
}

function quoted(name: KindName | undefined): string {
  return name === undefined ? "" : `'${name.kind}' of '${name.apiVersion}'`;
}

/** The kind of that name elsewhere, else the one in the same group whose name is nearest. */
function nearest(
  { apiVersion, kind }: KindName,
  kinds: readonly KindName[],
): KindName | undefined {
  const namesakes = kinds.filter((each) => each.kind === kind);
  const group = groupOf(apiVersion);
  const sameGroup = namesakes.findLast(
    (each) => groupOf(each.apiVersion) === group,
  );
  if (sameGroup !== undefined) return sameGroup;
  const near = didYouMean(
    apiVersion,
    namesakes.map((each) => each.apiVersion),
  );
  if (near !== undefined) return { apiVersion: near, kind };
  if (namesakes[0] !== undefined) return namesakes.at(-1);
  const siblings = kinds.filter((each) => each.apiVersion === apiVersion);
  const name = didYouMean(
    kind,
    siblings.map((each) => each.kind),
  );
  return name === undefined ? undefined : { apiVersion, kind: name };
}

function groupOf(apiVersion: string): string {
  return apiVersion.includes("/") ? apiVersion.split("/")[0]! : "";
}
