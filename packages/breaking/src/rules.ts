import { fieldRules } from "./field-rules.ts";
import { kindRules } from "./kind-rules.ts";
import type { RuleFacts } from "./rule.ts";
import { shapeRules } from "./shape-rules.ts";
import { valueRules } from "./value-rules.ts";
import { versionRules } from "./version-rules.ts";

/** Every rule, by its name in code, in the order of the documentation. */
export const rules = {
  ...kindRules,
  ...versionRules,
  ...fieldRules,
  ...valueRules,
  ...shapeRules,
} as const satisfies Record<string, RuleFacts>;

/** The name of a rule in code. */
export type RuleName = keyof typeof rules;

/** A rule as users name it: `field-removed`. */
export interface Rule extends Omit<RuleFacts, "message"> {
  readonly id: string;
}

/** Every rule as users name it, in the order of the documentation. */
export const ruleTable: readonly Rule[] = Object.entries(rules).map(
  ([name, { protects, summary, help }]) => ({
    id: idOf(name),
    protects,
    summary,
    help,
  }),
);

/** The id of a rule. */
export function idOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
