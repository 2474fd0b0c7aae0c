import type { JsonSchema } from "@kubewright/generator";

import type { Say, SchemaCheck } from "./schema-check.ts";
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

interface RuleOwner {
  readonly kind: string;
  readonly types: readonly unknown[];
}

/** What each rule is for. */
const owners = new Map<string, RuleOwner>();
const own = (rules: readonly Rule[], owner: RuleOwner) =>
  rules.forEach((rule) => owners.set(rule, owner));
own(forTexts, { kind: "strings", types: ["string"] });
own(forNumbers, { kind: "numbers", types: ["integer", "number"] });
own(forLists, { kind: "lists", types: ["array"] });
own(forObjects, { kind: "objects and maps", types: ["object"] });

/** Warns of rules that are not for values of the type, and of bounds that are open and not there. */
export function checkIgnoredRules({ place: { node }, say }: SchemaCheck): void {
  const { type } = node;
  if (type !== undefined)
    for (const rule in node) {
      const owner = owners.get(rule);
      if (owner !== undefined && !owner.types.includes(type))
        say(crdWarnings.ruleIgnored(rule, `it is for ${owner.kind}`), rule);
    }
  if (node.enum?.length === 0)
    say(crdWarnings.ruleIgnored("enum", "it lists no value"), "enum");
  checkOpenBound(node, say, "minimum");
  checkOpenBound(node, say, "maximum");
}

const openings = {
  minimum: "exclusiveMinimum",
  maximum: "exclusiveMaximum",
} as const;

function checkOpenBound(
  node: JsonSchema,
  say: Say,
  bound: keyof typeof openings,
): void {
  const open = openings[bound];
  if (node[open] === true && node[bound] === undefined)
    say(crdWarnings.ruleIgnored(open, `there is no '${bound}'`), open);
}
