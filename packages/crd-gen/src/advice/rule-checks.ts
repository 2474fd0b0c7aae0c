import { isSupportedFormat } from "@kubewright/apiextensions";
import type { JsonSchema } from "@kubewright/generator";

import type { Say, SchemaCheck } from "./schema-check.ts";
import { crdWarnings } from "./warnings.ts";

/** Warns of what the rules of a value say and an API server does not do; rules that differ stand in `allOf`. */
export function checkRules({ place: { node }, say }: SchemaCheck): void {
  checkLayer(node, node, say);
  node.allOf?.forEach((layer, i) =>
    checkLayer(layer, node, (problem, ...below) =>
      say(problem, "allOf", String(i), ...below),
    ),
  );
}

function checkLayer(rules: JsonSchema, node: JsonSchema, say: Say): void {
  if (rules.format !== undefined) checkFormat(rules.format, node, say);
  if (rules.pattern !== undefined) checkPattern(rules.pattern, say);
  if (node.type === "number") checkFractions(rules, say);
}

/** The server takes whole numbers for integers, and cuts the bounds of these. */
function checkFractions(rules: JsonSchema, say: Say): void {
  for (const rule of ["minimum", "maximum"] as const) {
    const bound = rules[rule];
    if (bound !== undefined && !Number.isInteger(bound))
      say(crdWarnings.fractionalLimit(rule, bound), rule);
  }
  const { multipleOf } = rules;
  if (multipleOf !== undefined && !Number.isInteger(multipleOf))
    say(crdWarnings.fractionalFactor(multipleOf), "multipleOf");
}

function checkFormat(format: string, node: JsonSchema, say: Say): void {
  const { type } = node;
  if (type === undefined && !node["x-kubernetes-int-or-string"]) return;
  if (isSupportedFormat(type ?? "", format)) return;
  const shown = type ?? "integer or string";
  say(crdWarnings.unknownFormat(format, shown), "format");
}

function checkPattern(pattern: string, say: Say): void {
  if (!/\^|\$|\\A|\\z/.test(pattern))
    say(crdWarnings.unanchoredPattern(pattern), "pattern");
}
