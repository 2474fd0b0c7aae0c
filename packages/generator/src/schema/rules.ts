import type { Report } from "../diagnostics/problem.ts";
import type { MarkerUse } from "../model/marker-use.ts";
import type { Field } from "../model/type.ts";
import { celName } from "./cel.ts";
import type { ValidationRule } from "./json-schema.ts";
import { argumentSpan } from "../model/argument-span.ts";
import { schemaProblems } from "./problems.ts";

/** The rules that `Rule` and `Immutable` state of a value, in source order. */
export function statedRules(
  uses: readonly MarkerUse[],
  report: Report,
): readonly ValidationRule[] {
  return uses.flatMap((use) => {
    if (use.name === "Immutable")
      return [{ rule: "self == oldSelf", message: "field is immutable" }];
    if (use.name !== "Rule") return [];
    const rule = use.args[0] as unknown as ValidationRule;
    checkRule(rule, use, report);
    return [rule];
  });
}

function checkRule(
  { rule, message }: ValidationRule,
  use: MarkerUse,
  report: Report,
): void {
  const fault = (what: string, key: string) =>
    report(schemaProblems.ruleMessage(what), argumentSpan(use, `/0/${key}`));
  if (rule.trim() === "") fault("it is empty", "rule");
  if (message !== undefined && message.trim() === "")
    fault("its message is empty", "message");
  if (message?.includes("\n")) fault("its message has line breaks", "message");
  if (message === undefined && rule.trim().includes("\n"))
    fault("it has line breaks and no message", "rule");
}

/** The rules by which an immutable field that is optional stays set. */
export function onceSetRules(
  fields: readonly Field[],
  report: Report,
): readonly ValidationRule[] {
  const rules: ValidationRule[] = [];
  for (const field of fields) {
    const marker = field.optional ? immutableMarker(field) : undefined;
    if (marker === undefined) continue;
    const name = celName(field.name);
    if (name === undefined)
      report(schemaProblems.unnamableField(field.name), marker.span);
    else
      rules.push({
        rule: `!has(oldSelf.${name}) || has(self.${name})`,
        message: `field ${field.name} is immutable once set`,
      });
  }
  return rules;
}

function immutableMarker({ markers, type }: Field): MarkerUse | undefined {
  return markers.find(isImmutable) ?? type.markers?.find(isImmutable);
}

function isImmutable({ name }: MarkerUse): boolean {
  return name === "Immutable";
}
