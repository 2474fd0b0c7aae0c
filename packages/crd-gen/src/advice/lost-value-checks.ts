import { originOf } from "@kubewright/generator";

import type { Checks } from "../checks.ts";
import { subjectOf, type SchemaCheck } from "./schema-check.ts";
import type { SayAt } from "./schema-checks.ts";
import type { WalkPlace } from "./schema-walk.ts";
import { crdWarnings } from "./warnings.ts";

/**
 * Warns of an object without properties where it is `object` or `{}`, which hold anything in TypeScript and nothing on a
 * server; a class without fields is meant so, and where the type or a marker of it is wrong it may be meant otherwise.
 */
export function checkEmptiedObject(
  place: WalkPlace,
  sayAt: SayAt,
  checks: Checks,
): void {
  const { node } = place;
  if (node.additionalProperties !== undefined) return;
  if (node["x-kubernetes-preserve-unknown-fields"] === true) return;
  const { type, markers = [] } = originOf(node) ?? {};
  if (type?.kind !== "object" || type.fields.length > 0) return;
  const parts = [type, ...markers];
  if (parts.some(({ span }) => checks.hasErrorWithin(span))) return;
  sayAt(place)(crdWarnings.emptiedObject(subjectOf(place)));
}

/** Warns of a map whose values have no schema: of values that are objects nothing is kept. */
export function checkEmptiedValues({ place, say }: SchemaCheck): void {
  const { node } = place;
  if (node.additionalProperties !== true) return;
  if (node["x-kubernetes-preserve-unknown-fields"] === true) return;
  say(crdWarnings.emptiedValues(subjectOf(place)), "additionalProperties");
}

/** Warns of an integer whose own bounds go beyond what a number of JavaScript holds exactly. */
export function checkInexactIntegers({ place, say }: SchemaCheck): void {
  const { type, minimum = 0, maximum = 0 } = place.node;
  if (type !== "integer") return;
  const tell = (rule: "minimum" | "maximum") =>
    say(crdWarnings.inexactInteger(subjectOf(place), rule), rule);
  if (maximum > Number.MAX_SAFE_INTEGER) tell("maximum");
  if (minimum < Number.MIN_SAFE_INTEGER) tell("minimum");
}
