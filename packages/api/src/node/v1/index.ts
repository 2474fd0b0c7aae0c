export { Overhead, RuntimeClass, Scheduling } from "./runtime-class.ts";
export {
  type RuntimeClassList,
  addToScheme,
  groupVersion,
  isRuntimeClass,
  isRuntimeClassList,
  newRuntimeClass,
  runtimeClassKind,
  runtimeClassListKind,
} from "./zz_generated.register.ts";
