import { equalJson, stringifyJson } from "@kubewright/apiextensions";

import type { Found } from "./findings.ts";
import type { SchemaPair } from "./schema-pair.ts";

/** Compares defaults: what a field that is left out means. */
export function compareDefaults(pair: SchemaPair, found: Found): void {
  const { was, is, place, required } = pair;
  const at = { ...place, keyword: "default" };
  const [before, after] = [was.default, is.default];
  if (before === undefined && after === undefined) return;
  if (before === undefined && after !== undefined) {
    // What was required is in every object, and the default never applies.
    if (!required) found("defaultAdded", at, stringifyJson(after));
    return;
  }
  if (before === undefined) return;
  if (after === undefined) {
    found("defaultRemoved", at, stringifyJson(before));
    return;
  }
  if (!equalJson(before, after))
    found("defaultChanged", at, stringifyJson(before), stringifyJson(after));
}
