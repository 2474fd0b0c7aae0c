import type { Report } from "../diagnostics/problem.ts";
import type { Json } from "../model/json.ts";
import type { MarkerUse } from "../model/marker-use.ts";
import type { JsonSchema } from "./json-schema.ts";
import type { Marked } from "./marked.ts";
import { argumentSpan } from "../model/argument-span.ts";
import { patternFault } from "./patterns.ts";
import { schemaProblems } from "./problems.ts";
import { applicability, applies } from "./rule-applicability.ts";
import { inWords, type ValueType } from "./value-type.ts";

interface Rules {
  readonly use: MarkerUse;
  /** Where the rules stand in the marker's arguments. */
  readonly pointer: string;
  readonly type: ValueType;
  /** Whether only what a CustomResourceDefinition can hold is valid. */
  readonly strict: boolean;
  readonly report: Report;
}

type RuleSet = Readonly<Record<string, Json>>;

/** The keywords that `Validate` sets; what cannot hold for values of the type is reported and left out. */
export function validateRules(
  use: MarkerUse,
  { type, document, report }: Pick<Marked, "type" | "document" | "report">,
): JsonSchema {
  const rules = (use.args[0] ?? {}) as RuleSet;
  return checked(rules, {
    use,
    pointer: "/0",
    type,
    strict: !document,
    report,
  });
}

function checked(rules: RuleSet, at: Rules): JsonSchema {
  const refused: string[] = [];
  for (const name in rules)
    if (!usable(name, rules[name]!, at)) refused.push(name);
  const kept = refused.length === 0 ? rules : without(rules, refused);
  checkRanges(kept, at);
  return kept as JsonSchema;
}

function without(rules: RuleSet, names: readonly string[]): RuleSet {
  return Object.fromEntries(
    Object.entries(rules).filter(([name]) => !names.includes(name)),
  );
}

function usable(name: string, value: Json, at: Rules): boolean {
  const problem = problemOf(name, value, at);
  if (problem !== undefined) {
    at.report(problem, argumentSpan(at.use, `${at.pointer}/${name}`));
    return false;
  }
  if (typeof value !== "object") return true;
  for (const [pointer, nested] of nestedRules(name, value))
    checked(nested, {
      ...at,
      pointer: `${at.pointer}/${pointer}`,
      // What a nested property or item is, only the schema itself says.
      type: name === "properties" || name === "items" ? "any" : at.type,
    });
  return true;
}

function problemOf(name: string, value: Json, { type, strict }: Rules) {
  if (!applies(name, type))
    return schemaProblems.ruleNotApplicable(
      name,
      applicability[name]?.needs ?? "",
      inWords(type),
    );
  if (name === "pattern" && typeof value === "string") {
    const fault = patternFault(value);
    if (fault !== undefined) return schemaProblems.badPattern(value, fault);
  }
  if (strict && name === "uniqueItems" && value === true)
    return schemaProblems.uniqueItems();
  return typeof value === "number"
    ? numberProblem(name, value, type)
    : undefined;
}

const numberRules = new Set(["minimum", "maximum", "multipleOf"]);

const sizeRules = new Set([
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
]);

function numberProblem(name: string, value: number, type: ValueType) {
  if (numberRules.has(name) && type === "integer" && !Number.isInteger(value))
    return schemaProblems.fractionalBound(name, value);
  const size = sizeRules.has(name);
  if (size && !Number.isInteger(value))
    return schemaProblems.fractionalBound(name, value);
  if (size ? value < 0 : name === "multipleOf" && value <= 0)
    return schemaProblems.negativeRule(name, value);
  return undefined;
}

const ranges = [
  { low: "minimum", high: "maximum" },
  { low: "minLength", high: "maxLength" },
  { low: "minItems", high: "maxItems" },
  { low: "minProperties", high: "maxProperties" },
] as const;

function checkRanges(rules: RuleSet, { use, pointer, report }: Rules): void {
  for (let i = 0; i < ranges.length; i++) {
    const { low, high } = ranges[i]!;
    const least = rules[low];
    const most = rules[high];
    if (typeof least !== "number" || typeof most !== "number") continue;
    const open =
      low === "minimum" &&
      (rules.exclusiveMinimum === true || rules.exclusiveMaximum === true);
    if (least < most || (least === most && !open)) continue;
    report(
      schemaProblems.emptyRange(low, high),
      argumentSpan(use, `${pointer}/${low}`),
    );
  }
}

function nestedRules(
  name: string,
  value: Json,
): readonly (readonly [string, RuleSet])[] {
  if (name === "not" || name === "items") return [[name, value as RuleSet]];
  if (name === "properties")
    return Object.entries(value as Record<string, RuleSet>).map(
      ([key, rules]) => [`${name}/${key}`, rules],
    );
  if (!name.endsWith("Of") || !Array.isArray(value)) return [];
  return (value as readonly RuleSet[]).map((rules, i) => [
    `${name}/${i}`,
    rules,
  ]);
}
