import {
  validateCustomResourceDefinition,
  type FieldError,
  type JsonValue,
} from "@kubewright/apiextensions";
import {
  markersAt,
  originOf,
  placeOfKeyword,
  type SchemaPlace,
} from "@kubewright/generator";

import type { Checks } from "../checks.ts";
import type { CustomResourceDefinition } from "../custom-resource-definition.ts";
import type { MadeDefinition } from "../made-definition.ts";
import { placeInDefinition, type DefinitionPlace } from "./definition-place.ts";
import { refusablePart, type Reduced } from "./refusable-part.ts";
import {
  forbiddenAtRoot,
  isAboutRoot,
  problemOfError,
} from "./server-problems.ts";

/** Every reason for which an API server would refuse a definition. */
export function errorsOfServer(
  { definition }: MadeDefinition,
  reduced: Reduced,
): readonly FieldError[] {
  return validateCustomResourceDefinition(
    refusable(definition, reduced) as unknown as JsonValue,
  );
}

/** Reports what an API server says of a definition, but for what other checks have said at the same place. */
export function reportErrors(
  errors: readonly FieldError[],
  made: MadeDefinition,
  checks: Checks,
): void {
  for (const error of errors) reportError(error, made, checks);
}

/** Versions are compared with each other, and selectable fields are looked up: then all of a definition matters. */
function refusable(
  definition: CustomResourceDefinition,
  reduced: Reduced,
): CustomResourceDefinition {
  const { spec } = definition;
  const [version, ...others] = spec.versions;
  if (version === undefined || others.length > 0) return definition;
  if (version.selectableFields !== undefined) return definition;
  const openAPIV3Schema = refusablePart(
    version.schema.openAPIV3Schema,
    reduced,
  );
  const versions = [{ ...version, schema: { openAPIV3Schema } }];
  return { ...definition, spec: { ...spec, versions } };
}

function reportError(
  error: FieldError,
  made: MadeDefinition,
  checks: Checks,
): void {
  const field = meantField(error);
  const place = placeInDefinition(made, checks.model, field);
  const keyword = keywordAtRoot(error, place);
  if (keyword !== undefined)
    return reportError(
      { ...error, field: `${field}.${keyword}` },
      made,
      checks,
    );
  if (isSaid(error, place, checks)) return;
  checks.report(problemOfError(error, place, made), place.span);
}

/** Which keyword a kind's root may not have: of this, the server only says which it may. */
function keywordAtRoot(
  { detail }: FieldError,
  { inSchema }: DefinitionPlace,
): string | undefined {
  return inSchema?.below.length === 0 && isAboutRoot(detail)
    ? forbiddenAtRoot(inSchema.owner)
    : undefined;
}

/** The field that an error is about, where the server names another. */
function meantField({ field, detail }: FieldError): string {
  const [, path] = /because it is defined in (.*)$/s.exec(detail) ?? [];
  if (path !== undefined) return path;
  const [, unread] =
    /^json: cannot unmarshal .* into field (\S+)/.exec(detail) ?? [];
  if (unread !== undefined) return unread;
  // What may not be there at all is a keyword, and no value below it.
  return detail.startsWith("must not be used")
    ? field.replace(/\.additionalProperties$/, "")
    : field;
}

/** What the reader and the checks of this package say of the same things, at a place of their own; without an id, always. */
const saidElsewhere: readonly (readonly [detail: RegExp, id?: string])[] = [
  [/^must contain unique version names/],
  [/stor(age|ed) version/, "crd-gen/two-storage-versions"],
  [/stor(age|ed) version/, "crd-gen/no-storage-version"],
  [/^protected groups must have/, "crd-gen/protected-group"],
  [/^must not be empty for specified/, "schema/recursive-type"],
];

function isSaid(
  { detail }: FieldError,
  { span, inSchema }: DefinitionPlace,
  checks: Checks,
): boolean {
  if (checks.hasErrorAt(span)) return true;
  if (inSchema !== undefined && isSaidAround(inSchema, checks)) return true;
  return saidElsewhere.some(
    ([text, id]) =>
      text.test(detail) && (id === undefined || checks.hasError(id)),
  );
}

/** Whether the default that it is in, or the list whose keys it is about, has an error already. */
function isSaidAround(
  { below, owner, nodes }: SchemaPlace,
  { model, ...checks }: Checks,
): boolean {
  if (below[0] === "default") {
    const whole = placeOfKeyword(model, owner, ["default"]);
    if (checks.hasErrorAt(whole)) return true;
  }
  return nodes.some((node) => {
    const origin = originOf(node);
    if (origin === undefined || node["x-kubernetes-list-type"] === undefined)
      return false;
    const uses = [...markersAt(model, origin)];
    const use = uses.find(({ name }) => name === "ListType");
    return use !== undefined && checks.hasErrorWithin(use.span);
  });
}
