import type { Json } from "../model/json.ts";
import type { MarkerUse } from "../model/marker-use.ts";
import { statedRules } from "./rules.ts";
import { validateRules } from "./validate.ts";
import type { ValueType } from "./value-type.ts";

/** Whether nothing is to be said against rules as those of `Validate`, on values of a type. */
export function acceptsRules(
  rules: Readonly<Record<string, Json>>,
  type: ValueType,
): boolean {
  let accepted = true;
  const report = () => (accepted = false);
  validateRules(useOf("Validate", rules), { type, document: false, report });
  return accepted;
}

/** Whether nothing is to be said against a rule as the argument of `Rule`. */
export function acceptsRule(rule: Readonly<Record<string, Json>>): boolean {
  let accepted = true;
  statedRules([useOf("Rule", rule)], () => (accepted = false));
  return accepted;
}

function useOf(name: string, argument: Json): MarkerUse {
  const span = { file: "", start: 0, end: 0 };
  return { name, form: "decorator", args: [argument], span };
}
