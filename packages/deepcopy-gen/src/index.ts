export { deepcopyGen } from "./deepcopy-gen.ts";
