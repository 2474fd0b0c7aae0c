import { subjectOf, type SchemaCheck } from "./schema-check.ts";
import { crdWarnings } from "./warnings.ts";

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
