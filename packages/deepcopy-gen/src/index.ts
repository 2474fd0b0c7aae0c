export { deepcopyGen } from "./deepcopy-gen.ts";
export { deepcopyProblems } from "./problems.ts";
