import type { JsonSchema } from "@kubewright/generator";

import type { SchemaCheck } from "./schema-check.ts";
import { crdWarnings } from "./warnings.ts";

type Rule = keyof JsonSchema & string;

const forTexts: readonly Rule[] = ["minLength", "maxLength", "pattern"];
const forNumbers: readonly Rule[] = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
];
const forLists: readonly Rule[] = ["minItems", "maxItems"];
const forObjects: readonly Rule[] = [
  "minProperties",
  "maxProperties",
  "required",
];

/** The rules that may have no effect. */
export const maybeIgnored: readonly Rule[] = [
  ...forTexts,
  ...forNumbers,
  ...forLists,
  ...forObjects,
  "enum",
];

const groups = [
  [forTexts, "strings", ["string"]],
  [forNumbers, "numbers", ["integer", "number"]],
  [forLists, "lists", ["array"]],
  [forObjects, "objects and maps", ["object"]],
] as const;

/** Warns of rules that are not for values of the type, and of bounds that are open and not there. */
export function checkIgnoredRules({ place: { node }, say }: SchemaCheck): void {
  const { type } = node;
  if (type !== undefined)
    for (const [rules, kind, types] of groups) {
      if ((types as readonly string[]).includes(type)) continue;
      for (const rule of rules)
        if (node[rule] !== undefined)
          say(crdWarnings.ruleIgnored(rule, `it is for ${kind}`), rule);
    }
  if (node.enum?.length === 0)
    say(crdWarnings.ruleIgnored("enum", "it lists no value"), "enum");
  for (const [open, bound] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const)
    if (node[open] === true && node[bound] === undefined)
      say(crdWarnings.ruleIgnored(open, `there is no '${bound}'`), open);
}
