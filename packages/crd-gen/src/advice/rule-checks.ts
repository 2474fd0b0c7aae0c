import { isSupportedFormat } from "@kubewright/apiextensions";

import type { SchemaCheck } from "./schema-check.ts";
import { crdWarnings } from "./warnings.ts";

/** Warns of bounds and factors that are fractions: the server takes whole numbers for integers, and cuts these. */
export function checkFractions({ place: { node }, say }: SchemaCheck): void {
  for (const rule of ["minimum", "maximum"] as const) {
    const bound = node[rule];
    if (bound !== undefined && !Number.isInteger(bound))
      say(crdWarnings.fractionalLimit(rule, bound), rule);
  }
  const { multipleOf } = node;
  if (multipleOf !== undefined && !Number.isInteger(multipleOf))
    say(crdWarnings.fractionalFactor(multipleOf), "multipleOf");
}

/** Warns of a format that checks nothing. */
export function checkFormat({ place: { node }, say }: SchemaCheck): void {
  const { format = "", type } = node;
  const isIntOrString = node["x-kubernetes-int-or-string"] === true;
  if (type === undefined && !isIntOrString) return;
  if (isSupportedFormat(type ?? "", format)) return;
  say(crdWarnings.unknownFormat(format, type ?? "integer or string"), "format");
}

/** Warns of a pattern that holds no end of the text. */
export function checkPattern({ place: { node }, say }: SchemaCheck): void {
  const { pattern = "" } = node;
  if (!/\^|\$|\\A|\\z/.test(pattern))
    say(crdWarnings.unanchoredPattern(pattern), "pattern");
}
