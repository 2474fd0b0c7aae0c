export { deepcopyGen } from "./deepcopy-gen.ts";
export { deepcopyProblems } from "./problems.ts";
export { deepcopyProblems } from "./problems.ts";
