import type { Schema } from "@kubewright/apiextensions";

import { compareAlternatives } from "./compare-alternatives.ts";
import { compareBounds } from "./compare-bounds.ts";
import { compareDefaults } from "./compare-defaults.ts";
import { compareFields } from "./compare-fields.ts";
import { compareMerging } from "./compare-merging.ts";
import { compareRules } from "./compare-rules.ts";
import { compareTypes } from "./compare-types.ts";
import { compareValues } from "./compare-values.ts";
import type { Found } from "./findings.ts";
import { checkNewSchema } from "./new-shape.ts";
import { inside, type Place } from "./place.ts";
import type { SchemaPair } from "./schema-pair.ts";

/** Compares the schemas of a value, and of everything inside of it that both have. */
export function compareSchemas(
  was: Schema,
  is: Schema,
  place: Place,
  found: Found,
): void {
  compareDeep({ was, is, place, required: true }, found);
}

function compareDeep(pair: SchemaPair, found: Found): void {
  compareDefaults(pair, found);
  // Of a value of another type, there is nothing more to compare.
  if (!compareTypes(pair, found)) return;
  compareBounds(pair, found);
  compareValues(pair, found);
  compareMerging(pair, found);
  compareRules(pair, found);
  compareAlternatives(pair, found);
  compareInside(pair, found);
}

function compareInside(pair: SchemaPair, found: Found): void {
  const { was, is, place } = pair;
  const sameForm = compareFields(pair, found);
  const wasItem = was.items?.schema;
  const isItem = is.items?.schema;
  if (wasItem !== undefined && isItem !== undefined)
    compareDeep(
      {
        was: wasItem,
        is: isItem,
        place: inside(place, { to: "item" }),
        required: true,
      },
      found,
    );
  if (!sameForm) return;
  const wasValue = was.additionalProperties?.schema;
  const isValue = is.additionalProperties?.schema;
  if (wasValue !== undefined && isValue !== undefined)
    compareDeep(
      {
        was: wasValue,
        is: isValue,
        place: inside(place, { to: "value" }),
        required: true,
      },
      found,
    );
  for (const [name, now] of is.properties ?? []) {
    const old = was.properties?.get(name);
    const at = inside(place, { to: "field", name });
    const required = was.required?.includes(name) === true;
    if (old === undefined) checkNewSchema(now, at, found);
    else compareDeep({ was: old, is: now, place: at, required }, found);
  }
}
