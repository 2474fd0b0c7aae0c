export { ContainerResourceMetricSource } from "./container-resource-metric-source.ts";
export { CrossVersionObjectReference } from "./cross-version-object-reference.ts";
export { ExternalMetricSource } from "./external-metric-source.ts";
export {
  HPAScalingPolicy,
  HPAScalingRules,
  HorizontalPodAutoscalerBehavior,
} from "./horizontal-pod-autoscaler-behavior.ts";
export {
  ContainerResourceMetricStatus,
  ExternalMetricStatus,
  HorizontalPodAutoscaler,
  HorizontalPodAutoscalerCondition,
  HorizontalPodAutoscalerSpec,
  HorizontalPodAutoscalerStatus,
  MetricSpec,
  MetricStatus,
  MetricValueStatus,
  ObjectMetricStatus,
  PodsMetricStatus,
  ResourceMetricStatus,
} from "./horizontal-pod-autoscaler.ts";
export { MetricIdentifier } from "./metric-identifier.ts";
export { MetricTarget } from "./metric-target.ts";
export { ObjectMetricSource } from "./object-metric-source.ts";
export { PodsMetricSource } from "./pods-metric-source.ts";
export { ResourceMetricSource } from "./resource-metric-source.ts";
export {
  type MetricSpecUnion,
  type MetricStatusUnion,
} from "./unions/index.ts";
export {
  type HorizontalPodAutoscalerList,
  addToScheme,
  groupVersion,
  horizontalPodAutoscalerKind,
  horizontalPodAutoscalerListKind,
  isHorizontalPodAutoscaler,
  isHorizontalPodAutoscalerList,
  newHorizontalPodAutoscaler,
} from "./zz_generated.register.ts";
