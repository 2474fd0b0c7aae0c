import type { Schema } from "@kubewright/apiextensions";

import type { Found } from "./findings.ts";
import type { SchemaPair } from "./schema-pair.ts";

/** Keywords that bound from below, and from above; each is a number that moves one way only without harm. */
const lower = ["minimum", "minLength", "minItems", "minProperties"] as const;
const upper = ["maximum", "maxLength", "maxItems", "maxProperties"] as const;

type Bound = (typeof lower)[number] | (typeof upper)[number];

/** Compares the bounds of a value: tighter ones refuse what was accepted, wider ones let through what could not occur. */
export function compareBounds(pair: SchemaPair, found: Found): void {
  for (const keyword of lower) compareBound(pair, keyword, 1, found);
  for (const keyword of upper) compareBound(pair, keyword, -1, found);
  compareExclusive(pair, "minimum", found);
  compareExclusive(pair, "maximum", found);
  compareMultiples(pair, found);
}

/** `direction` is 1 where a greater number is the tighter one. */
function compareBound(
  { was, is, place }: SchemaPair,
  keyword: Bound,
  direction: 1 | -1,
  found: Found,
): void {
  const [before, after] = [boundOf(was, keyword), boundOf(is, keyword)];
  if (before === after) return;
  const tighter =
    after !== undefined &&
    (before === undefined || (after - before) * direction > 0);
  found(
    tighter ? "boundTightened" : "boundLoosened",
    { ...place, keyword },
    keyword,
    text(after),
    text(before),
  );
}

/** A bound that every value is within is none. */
function boundOf(schema: Schema, keyword: Bound): number | undefined {
  const bound = schema[keyword];
  return bound === 0 && keyword !== "minimum" && keyword.startsWith("min")
    ? undefined
    : bound;
}

function text(value: number | undefined): string {
  return value === undefined ? "" : String(value);
}

/** Whether a bound itself is a value; where the bound moved, that says it all. */
function compareExclusive(
  { was, is, place }: SchemaPair,
  bound: "minimum" | "maximum",
  found: Found,
): void {
  const keyword = bound === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
  if (was[bound] === undefined || was[bound] !== is[bound]) return;
  const [before, after] = [was[keyword] === true, is[keyword] === true];
  if (before !== after)
    found(
      after ? "boundTightened" : "boundLoosened",
      { ...place, keyword },
      keyword,
      String(after),
      String(before),
    );
}

/** Every multiple of 4 is one of 2: only a factor that divides the old one lets everything through. */
function compareMultiples({ was, is, place }: SchemaPair, found: Found): void {
  const [before, after] = [was.multipleOf, is.multipleOf];
  if (before === after) return;
  const covers =
    after === undefined ||
    (before !== undefined && Number.isInteger(before / after));
  found(
    covers ? "boundLoosened" : "boundTightened",
    { ...place, keyword: "multipleOf" },
    "multipleOf",
    text(after),
    text(before),
  );
}
