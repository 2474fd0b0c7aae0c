import {
  markerByName,
  adviceAt,
  markerNames,
  shapeProblems,
  type MarkerSpec,
  type ShapeProblem,
} from "@kubewright/markers/table";

import { meant } from "../diagnostics/did-you-mean.ts";
import { argumentSpan } from "../model/argument-span.ts";
import type { MarkerUse } from "../model/marker-use.ts";
import type { Span } from "../model/span.ts";
import { keySpan } from "./key-span.ts";
import { readerProblems } from "./problems.ts";
import type { Scope } from "./scope.ts";
import { withoutWrongKeys } from "./without-wrong-keys.ts";

/** What a marker can stand on. */
export type MarkerTarget = "class" | "member" | "type";

/** Whether the table has a marker of that name; reports one that is imported from our package and unknown. */
export function markerNamed(scope: Scope, name: string, span: Span): boolean {
  if (markerByName(name) !== undefined) return true;
  scope.link.report(readerProblems.unknownMarker(name, markerNames), span);
  return false;
}

/** Holds uses at one place against the table; returns those that can be believed, as far as they can. */
export function checkMarkers(
  scope: Scope,
  uses: readonly MarkerUse[],
  target: MarkerTarget,
): readonly MarkerUse[] {
  const right: MarkerUse[] = [];
  for (let at = 0; at < uses.length; at++) {
    const believed = checkMarker(scope, uses, at, target);
    if (believed !== undefined) right.push(believed);
  }
  return right;
}

function checkMarker(
  scope: Scope,
  uses: readonly MarkerUse[],
  at: number,
  target: MarkerTarget,
): MarkerUse | undefined {
  const use = uses[at]!;
  const spec = markerByName(use.name);
  if (spec === undefined) return undefined;
  if (!spec.targets.includes(target)) {
    const allowed = spec.targets.map((each) => places[each]).join(" or ");
    scope.link.report(
      readerProblems.misplacedMarker(use.name, places[target], allowed),
      use.span,
    );
    return undefined;
  }
  if (!spec.repeatable && isRepeated(uses, at)) {
    scope.link.report(readerProblems.repeatedMarker(use.name), use.span);
    return undefined;
  }
  return checkArguments(scope, use, spec, target);
}

/** Whether a marker was used before at the same place. */
function isRepeated(uses: readonly MarkerUse[], at: number): boolean {
  for (let before = 0; before < at; before++)
    if (uses[before]!.name === uses[at]!.name) return true;
  return false;
}

const places: Readonly<Record<MarkerTarget, string>> = {
  class: "a class",
  member: "a field",
  type: "a type",
};

function checkArguments(
  scope: Scope,
  use: MarkerUse,
  spec: MarkerSpec,
  target: MarkerTarget,
): MarkerUse | undefined {
  const problems = shapeProblems(spec.args, use.args);
  if (problems.length === 0) return use;
  for (const problem of problems) {
    const { pointer, expected, unknownKey, knownKeys } = problem;
    if (unknownKey === undefined) {
      const at = pointer.split("/").slice(2).join(".");
      const hint = hintOf(problem) ?? adviceAt(spec, target, pointer);
      scope.link.report(
        readerProblems.markerArgument(use.name, at, expected, hint),
        argumentSpan(use, pointer),
      );
    } else
      scope.link.report(
        readerProblems.unknownOption(use.name, unknownKey, knownKeys ?? []),
        keySpan(scope, use, pointer, unknownKey),
      );
  }
  return withoutWrongKeys(use, spec, problems);
}

function hintOf({
  unknownText,
  knownTexts = [],
}: ShapeProblem): string | undefined {
  return unknownText === undefined ? undefined : meant(unknownText, knownTexts);
}
