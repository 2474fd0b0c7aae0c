import {
  argumentSpan,
  type JsonSchema,
  type Kind,
  type Problem,
  type Span,
} from "@kubewright/generator";

import type { Checks } from "../checks.ts";
import { schemaOfVersion, type MadeDefinition } from "../made-definition.ts";
import { giverOf, optionPlace } from "../option-place.ts";
import { builtInNames } from "./built-in-names.ts";
import { lostFields } from "./lost-fields.ts";
import type { Silences } from "./silences.ts";
import { crdWarnings } from "./warnings.ts";

/** Warns of a kind, unless its class silences it. */
export type WarnOfKind = (kind: Kind, problem: Problem, span: Span) => void;

/** How warnings about kinds as wholes are given. */
export function warnOfKind(checks: Checks, silences: Silences): WarnOfKind {
  return (kind, problem, span) => {
    const markers = checks.model.declarations[kind.type]?.markers ?? [];
    if (!silences.silence(problem.id, markers)) checks.report(problem, span);
  };
}

/** Warns of what an API server takes of a kind's names, versions and subresources, and nobody wants. */
export function checkKinds(made: MadeDefinition, warn: WarnOfKind): void {
  made.kinds.forEach((kind, i) => {
    const schema = schemaOfVersion(made, i);
    checkVersionName(kind, warn);
    if (schema !== undefined) checkStatus(kind, schema, warn);
  });
  checkBuiltInNames(made, warn);
  checkConversion(made, warn);
}

function checkVersionName(kind: Kind, warn: WarnOfKind): void {
  const { version, marker } = kind;
  if (/^v[1-9]\d*((alpha|beta)[1-9]\d*)?$/.test(version)) return;
  const span = argumentSpan(marker, "/0/version");
  warn(kind, crdWarnings.versionName(version), span);
}

function checkStatus(kind: Kind, schema: JsonSchema, warn: WarnOfKind): void {
  const hasField = Object.hasOwn(schema.properties ?? {}, "status");
  if (hasField === kind.status) return;
  if (hasField)
    warn(kind, crdWarnings.noStatusSubresource(kind.kind), kind.marker.span);
  else if (schema["x-kubernetes-preserve-unknown-fields"] !== true)
    warn(
      kind,
      crdWarnings.noStatusField(kind.kind),
      argumentSpan(kind.marker, "/0/subresources/status"),
    );
}

function checkBuiltInNames(
  { definition, kinds }: MadeDefinition,
  warn: WarnOfKind,
): void {
  const { names } = definition.spec;
  const check = (what: string, name: string, option: string) => {
    const owner = builtInNames.get(name);
    if (owner === undefined) return;
    const kind = giverOf(kinds, option) ?? kinds[0];
    const problem = crdWarnings.builtInName(what, name, owner);
    warn(kind, problem, optionPlace(kind, option));
  };
  check("plural", names.plural, "plural");
  names.shortNames?.forEach((name, i) =>
    check("short name", name, `shortNames/${i}`),
  );
}

function checkConversion(made: MadeDefinition, warn: WarnOfKind): void {
  const { definition, kinds } = made;
  if (definition.spec.conversion?.["strategy"] === "Webhook") return;
  const stored = kinds.findIndex(({ storage }) => storage);
  const storedSchema = schemaOfVersion(made, stored);
  if (storedSchema === undefined) return;
  kinds.forEach((kind, i) => {
    const schema = schemaOfVersion(made, i);
    if (i === stored || schema === undefined || !kind.served) return;
    const lost = [
      ...lostFields(schema, storedSchema),
      ...lostFields(storedSchema, schema),
    ];
    if (lost.length === 0) return;
    warn(
      kind,
      crdWarnings.lostInConversion(kind.kind, kind.version, listed(lost)),
      kind.marker.span,
    );
  });
}

function listed(fields: readonly string[]): string {
  const more = fields.length - 5;
  const shown = fields.slice(0, 5).join(", ");
  return more > 0 ? `${shown} and ${more} more` : shown;
}
