import {
  isForeign,
  originOf,
  placeOfKeyword,
  type JsonSchema,
  type Span,
} from "@kubewright/generator";

import type { Checks } from "../checks.ts";
import { checkAlternatives } from "./alternative-checks.ts";
import { checkEnum } from "./enum-checks.ts";
import {
  checkConditions,
  checkFields,
  checkNullDefault,
} from "./field-checks.ts";
import { checkIgnoredRules, maybeIgnored } from "./ignored-rules.ts";
import {
  checkEmptiedObject,
  checkEmptiedValues,
  checkInexactIntegers,
} from "./lost-value-checks.ts";
import {
  checkCounts,
  checkFormatRange,
  checkMultiples,
  checkSigns,
} from "./never-met-checks.ts";
import { checkRanges } from "./range-checks.ts";
import { checkRules } from "./rule-checks.ts";
import type { Say, SchemaCheck } from "./schema-check.ts";
import type { WalkPlace } from "./schema-walk.ts";
import { markersAround, type Silences } from "./silences.ts";

type Keyword = keyof JsonSchema & string;

type Check = (check: SchemaCheck) => void;

/** The checks of a schema, each with the keywords that it is about. */
const allChecks: readonly (readonly [Check, readonly Keyword[]])[] = [
  [checkRanges, ["minimum", "minLength", "minItems", "minProperties", "allOf"]],
  [
    checkRules,
    ["format", "pattern", "minimum", "maximum", "multipleOf", "allOf"],
  ],
  [checkEnum, ["enum"]],
  [checkSigns, ["maxLength", "maxItems", "maxProperties", "multipleOf"]],
  [checkFormatRange, ["minimum", "maximum"]],
  [checkMultiples, ["multipleOf"]],
  [checkCounts, ["minProperties", "maxProperties", "required"]],
  [checkIgnoredRules, maybeIgnored],
  [checkEmptiedValues, ["additionalProperties"]],
  [checkInexactIntegers, ["minimum", "maximum"]],
  [checkFields, ["properties"]],
  [checkConditions, ["items"]],
  [checkNullDefault, ["nullable"]],
  [checkAlternatives, ["allOf", "anyOf", "oneOf", "not"]],
];

/** The numbers of the checks that a keyword asks for, as bits. */
const bits = new Map<string, number>();
allChecks.forEach(([, keywords], i) => {
  for (const keyword of keywords)
    bits.set(keyword, (bits.get(keyword) ?? 0) | (1 << i));
});

/** Holds one schema against the rules that no API server has; most schemas have no keyword that one of these is about. */
export function checkSchema(
  place: WalkPlace,
  sayAt: SayAt,
  checks: Checks,
): void {
  const { node } = place;
  let asked = 0;
  for (const keyword in node) asked |= bits.get(keyword) ?? 0;
  if (node.type === "object" && node.properties === undefined)
    checkEmptiedObject(place, sayAt, checks);
  if (asked === 0) return;
  const check: SchemaCheck = { place, say: sayAt(place) };
  for (let i = 0; asked !== 0; i++, asked >>= 1)
    if (asked & 1) allChecks[i]![0](check);
}

/** How something is reported about a schema. */
export type SayAt = (place: WalkPlace) => Say;

/** Reports about schemas, and not where an error was reported before. */
export function sayWith(checks: Checks, silences: Silences): SayAt {
  return (place) =>
    (problem, ...below) => {
      const { severity, id } = problem;
      const around = markersAround(checks.model, place);
      if (severity === "warning" && silences.silence(id, around)) return;
      const span = spanOf(place, below, checks);
      if (checks.hasErrorAt(span)) return;
      checks.report(problem, span);
    };
}

function isPlaced({ node }: WalkPlace): boolean {
  const origin = originOf(node);
  return origin !== undefined && !isForeign(origin.span);
}

function spanOf(
  place: WalkPlace,
  below: readonly string[],
  { model }: Checks,
): Span {
  let at = place;
  let path = below;
  while (!isPlaced(at) && at.parent) {
    path = [];
    at = at.parent;
  }
  return placeOfKeyword(model, at.node, path);
}
