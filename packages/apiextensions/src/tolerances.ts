import type { Definition } from "./crd.ts";
import { isCaBundle } from "./ca-bundle.ts";
import { alike } from "./hoist.ts";
import { isAtomic, mapKeyErrors } from "./list-type-rules.ts";
import { pruneDefaults } from "./prune-defaults.ts";
import { someSchema, type Schema } from "./schema.ts";
import { structuralProblem } from "./unsupported-fields.ts";
import {
  hasKnownReviewVersion,
  type ConversionTolerance,
} from "./validate-conversion.ts";
import type { Tolerated } from "./validate-openapi.ts";
import { isEstablished } from "./validate-status.ts";
import { validateStructural } from "./validate-structural.ts";

/** Which rules an update need not keep because the stored definition broke them already. */
export interface Tolerances extends Tolerated {
  readonly conversion: ConversionTolerance;
  readonly missingSchemas: boolean;
  readonly nonStructural: boolean;
  readonly unprunedDefaults: boolean;
  /** Versions, or "" for all of them, whose selectable fields were too many before and are unchanged. */
  readonly tooManySelectableFields: ReadonlySet<string>;
}

/** The rules that a new definition need not keep: all but that of the CA bundle. */
export function tolerancesOf(
  definition: Definition,
  old: Definition | undefined,
): Tolerances {
  const bundle = old?.spec.conversion.webhook?.clientConfig?.caBundle ?? "";
  const versions = old?.spec.conversion.webhook?.conversionReviewVersions ?? [];
  const anySchema = (predicate: (schema: Schema) => boolean) =>
    old !== undefined && schemasOf(old).some(predicate);
  const anyNode = (predicate: (schema: Schema) => boolean) =>
    anySchema((schema) => someSchema(schema, predicate));
  return {
    conversion: {
      unknownReviewVersions:
        versions.length > 0 && !hasKnownReviewVersion(versions),
      invalidCaBundle:
        old === undefined ||
        !isEstablished(old) ||
        (bundle !== "" && !isCaBundle(bundle)),
    },
    missingSchemas: old !== undefined && lacksSchemas(old),
    nonStructural: anySchema((schema) => !isStructural(schema)),
    unprunedDefaults: anySchema(hasUnprunedDefaults),
    unknownTypes: anyNode(
      ({ type }) => type !== undefined && !schemaTypes.has(type),
    ),
    nonAtomicSets: anyNode(
      (schema) => schema.listType === "set" && !isAtomic(schema.items?.schema),
    ),
    looseMapKeys: anyNode((schema) => mapKeyErrors(schema, "").length > 0),
    tooManySelectableFields: tooMany(definition, old),
  };
}

/** The types that a schema can name. */
export const schemaTypes: ReadonlySet<unknown> = new Set([
  "array",
  "boolean",
  "integer",
  "number",
  "object",
  "string",
]);

function schemasOf({ spec }: Definition): Schema[] {
  return [
    spec.validation?.openAPIV3Schema,
    ...spec.versions.map(({ schema }) => schema?.openAPIV3Schema),
  ].filter((schema) => schema !== undefined);
}

function lacksSchemas({ spec }: Definition): boolean {
  return (
    spec.validation?.openAPIV3Schema === undefined &&
    spec.versions.some(({ schema }) => schema?.openAPIV3Schema === undefined)
  );
}

function isStructural(schema: Schema): boolean {
  return (
    structuralProblem(schema) === undefined &&
    validateStructural(schema, "").length === 0
  );
}

function hasUnprunedDefaults(schema: Schema): boolean {
  return isStructural(schema) && !alike(schema, pruneDefaults(schema));
}

function tooMany(
  { spec }: Definition,
  old: Definition | undefined,
): ReadonlySet<string> {
  const names = new Set<string>();
  if (old === undefined) return names;
  const isKept = (now: unknown, before: readonly unknown[] | undefined) =>
    (before?.length ?? 0) > 8 && alike(now, before);
  if (isKept(spec.selectableFields, old.spec.selectableFields)) names.add("");
  for (const { name = "", selectableFields } of spec.versions) {
    const before = old.spec.versions.find((version) => version.name === name);
    if (isKept(selectableFields, before?.selectableFields)) names.add(name);
  }
  return names;
}
