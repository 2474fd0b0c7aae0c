export { Eviction } from "./eviction.ts";
export {
  PodDisruptionBudget,
  PodDisruptionBudgetSpec,
  PodDisruptionBudgetStatus,
} from "./pod-disruption-budget.ts";
export {
  type PodDisruptionBudgetList,
  addToScheme,
  evictionKind,
  groupVersion,
  isEviction,
  isPodDisruptionBudget,
  isPodDisruptionBudgetList,
  newEviction,
  newPodDisruptionBudget,
  podDisruptionBudgetKind,
  podDisruptionBudgetListKind,
} from "./zz_generated.register.ts";
