export { withoutAllowed, withoutUnchecked } from "./allow.ts";
export { breakingChanges } from "./compare-definitions.ts";
export { breakingInputProblems } from "./input-problems.ts";
export type { Change } from "./findings.ts";
export { pathText, type Place, type Step } from "./place.ts";
export type { Allowance } from "./read-allowance.ts";
export { breakingProblems } from "./problems.ts";
export {
  categoryOf,
  nothingSaid,
  readBreakingConfig,
  type BreakingConfig,
  type Stage,
} from "./read-config.ts";
export { categories, defaultCategories, type Category } from "./rule.ts";
export { ruleTable, type Rule } from "./rules.ts";
