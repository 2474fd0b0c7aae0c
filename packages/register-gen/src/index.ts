export { registerProblems } from "./problems.ts";
export { registerGen } from "./register-gen.ts";
