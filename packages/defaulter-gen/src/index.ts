export { defaulterGen } from "./defaulter-gen.ts";
export { defaulterProblems } from "./problems.ts";
