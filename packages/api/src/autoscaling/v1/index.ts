export {
  CrossVersionObjectReference,
  HorizontalPodAutoscaler,
  HorizontalPodAutoscalerSpec,
  HorizontalPodAutoscalerStatus,
} from "./horizontal-pod-autoscaler.ts";
export { Scale, ScaleSpec, ScaleStatus } from "./scale.ts";
export {
  type HorizontalPodAutoscalerList,
  addToScheme,
  groupVersion,
  horizontalPodAutoscalerKind,
  horizontalPodAutoscalerListKind,
  isHorizontalPodAutoscaler,
  isHorizontalPodAutoscalerList,
  isScale,
  newHorizontalPodAutoscaler,
  newScale,
  scaleKind,
} from "./zz_generated.register.ts";
