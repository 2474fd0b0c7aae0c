export { withoutAllowed } from "./allow.ts";
export { breakingChanges } from "./compare-definitions.ts";
export { breakingInputProblems } from "./input-problems.ts";
export type { Change } from "./findings.ts";
export { pathText, type Place, type Step } from "./place.ts";
export { breakingProblems } from "./problems.ts";
export {
  categoryOf,
  readBreakingConfig,
  type Allowance,
  type BreakingConfig,
} from "./read-config.ts";
export { categories, defaultCategories, type Category } from "./rule.ts";
export { ruleTable, type Rule } from "./rules.ts";
