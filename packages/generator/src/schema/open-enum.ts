import { schemaProblems } from "./problems.ts";
import type { MarkerUse } from "../model/marker-use.ts";
import type { SchemaContext } from "./context.ts";
import type { JsonSchema } from "./json-schema.ts";
import { inWords, type ValueType } from "./value-type.ts";

/** What is said of values with `OpenEnum`: in a document all of it, elsewhere all but the values that are known. */
export function openLayers(
  { options, report }: SchemaContext,
  layers: readonly JsonSchema[],
  use: MarkerUse,
  found: ValueType,
): readonly JsonSchema[] {
  if (!layers.some((layer) => layer.enum !== undefined)) {
    const needs = "unions of literals";
    const problem = schemaProblems.ruleNotApplicable(
      use.name,
      needs,
      inWords(found),
    );
    report(problem, use.span);
  }
  if (options.reference !== undefined) return layers;
  return layers.map(({ enum: _, ...open }) => open);
}
