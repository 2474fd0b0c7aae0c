import { originOf, placeOfKeyword, type Span } from "@kubewright/generator";

import { checkAlternatives } from "./alternative-checks.ts";
import type { Checks } from "../checks.ts";
import { checkEnum } from "./enum-checks.ts";
import {
  checkConditions,
  checkFields,
  checkNullDefault,
} from "./field-checks.ts";
import { checkRanges } from "./range-checks.ts";
import { checkRules } from "./rule-checks.ts";
import type { Say, SchemaCheck } from "./schema-check.ts";
import type { WalkPlace } from "./schema-walk.ts";
import { markersAround, type Silences } from "./silences.ts";

/** Reports about one schema, and not where an error was reported before. */
export function reportAt(
  place: WalkPlace,
  checks: Checks,
  silences: Silences,
): Say {
  return (problem, ...below) => {
    const { severity, id } = problem;
    const around = markersAround(checks.model, place);
    if (severity === "warning" && silences.silence(id, around)) return;
    const span = spanOf(place, below, checks);
    if (severity === "error" && checks.hasErrorAt(span)) return;
    checks.report(problem, span);
  };
}

/** Holds one schema against the rules that no API server has. */
export function checkSchema(check: SchemaCheck): void {
  const { node } = check.place;
  checkRanges(check);
  if (node.enum !== undefined) checkEnum(check);
  checkRules(check);
  if (node.type === "array") checkConditions(check);
  if (node.properties !== undefined) checkFields(check);
  checkAlternatives(check);
  checkNullDefault(check);
}

function spanOf(
  place: WalkPlace,
  below: readonly string[],
  { model }: Checks,
): Span {
  let at = place;
  let path = below;
  while (originOf(at.node) === undefined && at.parent) {
    path = [];
    at = at.parent;
  }
  return placeOfKeyword(model, at.node, path);
}
