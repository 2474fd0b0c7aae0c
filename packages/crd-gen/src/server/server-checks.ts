import {
  validateCustomResourceDefinition,
  type FieldError,
  type JsonValue,
} from "@kubewright/apiextensions";
import { placeOfKeyword } from "@kubewright/generator";

import type { Checks } from "../checks.ts";
import { placeInDefinition, type DefinitionPlace } from "./definition-place.ts";
import type { MadeDefinition } from "../made-definition.ts";
import { problemOfError } from "./server-problems.ts";

/** Reports every reason for which an API server would refuse a definition, but for what other checks have said at the same place. */
export function checkAsServer(made: MadeDefinition, checks: Checks): void {
  const errors = validateCustomResourceDefinition(
    made.definition as unknown as JsonValue,
  );
  for (const error of errors) reportError(error, made, checks);
}

function reportError(
  error: FieldError,
  made: MadeDefinition,
  checks: Checks,
): void {
  const place = placeInDefinition(made, checks.model, error.field);
  if (isSaid(error, place, checks)) return;
  const problem = problemOfError(error, place, made);
  // A key of a list is told about where the list names it.
  if (problem.id.startsWith("schema/list-map") && checks.hasError(problem.id))
    return;
  checks.report(problem, place.span);
}

/** The checks of this package that say these, in all cases, at a place of their own. */
const saidElsewhere: readonly (readonly [detail: string, id: string])[] = [
  ["exactly one version marked as storage", "crd-gen/two-storage-versions"],
  ["exactly one version marked as storage", "crd-gen/no-storage-version"],
  ["protected groups must have approval", "crd-gen/protected-group"],
  ["unapproved", "crd-gen/protected-group"],
];

function isSaid(
  { detail }: FieldError,
  { span, inSchema }: DefinitionPlace,
  checks: Checks,
): boolean {
  if (checks.hasErrorAt(span)) return true;
  if (inSchema?.below[0] === "default") {
    const whole = placeOfKeyword(checks.model, inSchema.owner, ["default"]);
    if (checks.hasErrorAt(whole)) return true;
  }
  return saidElsewhere.some(
    ([text, id]) => detail.includes(text) && checks.hasError(id),
  );
}
