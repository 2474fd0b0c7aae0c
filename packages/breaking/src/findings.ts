import type { Problem } from "@kubewright/generator";

import { inWords, isStatus, type Place } from "./place.ts";
import { breakingProblems } from "./problems.ts";
import type { Category } from "./rule.ts";
import { idOf, rules, type RuleName } from "./rules.ts";

/** One thing that the change from one state to another breaks. */
export interface Change {
  /** The rule, as users name it. */
  readonly rule: string;
  readonly protects: readonly Category[];
  readonly place: Place;
  readonly problem: Problem;
}

/** What a rule is told beside the place. */
type More<N extends RuleName> =
  Parameters<(typeof rules)[N]["message"]> extends [string, ...infer Rest]
    ? Rest
    : never;

/** Takes note of what breaks a rule, at its place. */
export type Found = <N extends RuleName>(
  rule: N,
  place: Place,
  ...more: More<N>
) => void;

/** An empty list of changes, and what adds to it. */
export function createFindings(): {
  readonly changes: readonly Change[];
  readonly found: Found;
} {
  const changes: Change[] = [];
  const found: Found = (name, place, ...more) => {
    const entry = breakingProblems[name] as (
      ...args: readonly string[]
    ) => Problem;
    const protects = protectedBy(rules[name].protects, place);
    const problem = entry(inWords(place), ...(more as readonly string[]));
    const message = `${problem.message}${breaks(protects)}`;
    changes.push({
      rule: idOf(name),
      protects,
      place,
      problem: { ...problem, message },
    });
  };
  return { changes, found };
}

/** Of a status, controllers stand in for manifests: what refuses a manifest elsewhere refuses a client here. */
function protectedBy(
  protects: readonly Category[],
  place: Place,
): readonly Category[] {
  if (!isStatus(place)) return protects;
  return [
    ...new Set(
      protects.map((each) => (each === "manifests" ? "clients" : each)),
    ),
  ];
}

const nouns: Partial<Record<Category, string>> = {
  objects: "stored objects",
  manifests: "manifests",
  clients: "clients",
};

/** Whom a change breaks, as a sentence of its own. */
function breaks(protects: readonly Category[]): string {
  const names = protects.flatMap((each) => nouns[each] ?? []);
  const last = names.at(-1);
  if (last === undefined) return "";
  const others = names.slice(0, -1).join(", ");
  return ` This breaks ${others === "" ? last : `${others} and ${last}`}.`;
}
