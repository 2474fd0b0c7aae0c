import { originOf, type Problem } from "@kubewright/generator";

import type { WalkPlace } from "./schema-walk.ts";

/** Reports at the place of a keyword, or of what is below it; a warning may be silenced there. */
export type Say = (problem: Problem, ...below: readonly string[]) => void;

/** What the checks of one schema are given. */
export interface SchemaCheck {
  readonly place: WalkPlace;
  readonly say: Say;
}

/** The subject of a sentence: `Field 'host'`. */
export function subjectOf(place: WalkPlace): string {
  let at = place;
  while (originOf(at.node) === undefined && at.parent) at = at.parent;
  return originOf(at.node)?.what ?? "This type";
}
