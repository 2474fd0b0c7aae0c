export { PriorityClass } from "./priority-class.ts";
export {
  type PriorityClassList,
  addToScheme,
  groupVersion,
  isPriorityClass,
  isPriorityClassList,
  newPriorityClass,
  priorityClassKind,
  priorityClassListKind,
} from "./zz_generated.register.ts";
