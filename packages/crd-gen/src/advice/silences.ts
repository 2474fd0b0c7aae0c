import {
  isForeign,
  markersAt,
  originOf,
  type GeneratorInput,
  type MarkerUse,
  type Model,
  type Origin,
} from "@kubewright/generator";

import type { Checks } from "../checks.ts";
import { crdProblems } from "../problems.ts";
import { reachedFrom } from "./reached-markers.ts";
import type { WalkPlace } from "./schema-walk.ts";

/** The markers that silence warnings, and which of them did. */
export interface Silences {
  /** Whether one of the markers silences the warning. */
  silence(id: string, uses: Iterable<MarkerUse>): boolean;
  /** Reports those of all that are given which silenced nothing, or give no reason. */
  finish(given: readonly MarkerUse[]): void;
}

/** Starts with no marker used. */
export function silencesOf({ report }: Checks): Silences {
  const used = new Set<string>();
  return {
    silence(id, uses) {
      for (const use of uses)
        if (use.name === "Silence" && use.args[0] === id) {
          used.add(keyOf(use));
          return true;
        }
      return false;
    },
    finish(given) {
      for (const use of given) {
        const [id, reason] = use.args as readonly string[];
        if (reason?.trim() === "")
          report(crdProblems.blankReason(id ?? ""), use.span);
        else if (!used.has(keyOf(use)))
          report(crdProblems.unusedSilence(id ?? ""), use.span);
      }
    },
  };
}

/** The markers that silence warnings on all classes that the kinds of some packages are made of. */
export function silencesGiven({
  model,
  packages,
}: Pick<GeneratorInput<unknown>, "model" | "packages">): readonly MarkerUse[] {
  const kinds = packages.flatMap((each) => each.kinds);
  return reachedFrom(model, kinds).filter(({ name }) => name === "Silence");
}

function keyOf({ span }: MarkerUse): string {
  return `${span.file}:${span.start}`;
}

/** The markers whose reach a place is in: its own, those of the field that it is written in, and those of the class that declares this field. */
export function* markersAround(
  model: Model,
  place: WalkPlace,
): Iterable<MarkerUse> {
  let isOwn = true;
  for (let at: WalkPlace | undefined = place; at; at = at.parent) {
    const origin = originOf(at.node);
    if (origin !== undefined && isOwn) yield* markersAt(model, origin);
    else if (origin !== undefined) {
      const markers = classMarkers(model, origin);
      if (markers !== undefined) return yield* markers;
      yield* origin.markers;
    }
    isOwn = at.step !== "property";
  }
}

/** The decorators of the class that declares the fields of an object; nothing where they are written in place. */
function classMarkers(
  model: Model,
  { type, markers }: Origin,
): readonly MarkerUse[] | undefined {
  let at = type;
  if (at === undefined) return markers;
  while (at?.kind === "ref") {
    const to: Model["declarations"][string] | undefined =
      model.declarations[at.to];
    if (to?.kind === "class" && isForeign(to.span)) return undefined;
    if (to?.kind === "class")
      return [
        ...to.markers,
        ...to.bases.flatMap((id) => model.declarations[id]?.markers ?? []),
      ];
    at = to?.kind === "alias" ? to.type : undefined;
  }
  return undefined;
}
