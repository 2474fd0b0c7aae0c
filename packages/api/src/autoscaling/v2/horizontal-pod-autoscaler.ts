import type {
  KubernetesObject,
  ObjectMeta,
  Quantity,
  Time,
  int32,
  int64,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType, Patch, ZeroDefault } from "@kubewright/markers";
import type { ContainerResourceMetricSource } from "./container-resource-metric-source.ts";
import type { CrossVersionObjectReference } from "./cross-version-object-reference.ts";
import type { ExternalMetricSource } from "./external-metric-source.ts";
import type { HorizontalPodAutoscalerBehavior } from "./horizontal-pod-autoscaler-behavior.ts";
import type { MetricIdentifier } from "./metric-identifier.ts";
import type { ObjectMetricSource } from "./object-metric-source.ts";
import type { PodsMetricSource } from "./pods-metric-source.ts";
import type { ResourceMetricSource } from "./resource-metric-source.ts";

/** The use of a resource by one container of each pod. */
export class ContainerResourceMetricStatus {
  /** The resource. */
  name!: string;

  /** The use. */
  current!: MetricValueStatus;

  /** The container. */
  container!: string;
}

/** A metric that belongs to no object of the cluster. */
export class ExternalMetricStatus {
  /** The metric. */
  metric!: MetricIdentifier;

  /** The value. */
  current!: MetricValueStatus;
}

/**
 * Sets the number of pods by metrics.
 *
 * Group autoscaling, version v2, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/autoscaling/horizontal-pod-autoscaler-v2/
 */
@Kind({
  group: "autoscaling",
  version: "v2",
  shortNames: ["hpa"],
  categories: ["all"],
  subresources: { status: true },
})
export class HorizontalPodAutoscaler implements KubernetesObject {
  readonly apiVersion!: "autoscaling/v2";
  readonly kind!: "HorizontalPodAutoscaler";
  metadata!: ObjectMeta;

  /** What is wanted. */
  spec!: HorizontalPodAutoscalerSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: HorizontalPodAutoscalerStatus;
}

/** One aspect of an autoscaler's state. */
export class HorizontalPodAutoscalerCondition {
  /** What the condition is about. */
  type!: string;

  /** Whether the condition holds. */
  status!: string;

  /** When the condition last changed from one status to another. */
  lastTransitionTime?: Time;

  /** What happened, in words for people. */
  message?: string;

  /** Why, as one word in CamelCase for programs. */
  reason?: string;
}

/** How an autoscaler works. */
export class HorizontalPodAutoscalerSpec {
  /** The object whose scale is set. */
  scaleTargetRef!: CrossVersionObjectReference;

  /** The most pods. */
  maxReplicas!: int32;

  /** How the number of pods changes. */
  behavior?: HorizontalPodAutoscalerBehavior;

  /** The metrics; the one that wants the most pods decides. */
  @ListType("atomic")
  metrics?: MetricSpec[];

  /** The fewest pods, by default 1. */
  minReplicas?: int32;
}

/** How an autoscaler is. */
export class HorizontalPodAutoscalerStatus {
  /** How many pods there should be. */
  desiredReplicas!: int32;

  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  @Patch({ strategy: "merge", mergeKey: "type" })
  conditions?: HorizontalPodAutoscalerCondition[];

  /** The metrics as they were last read. */
  @ListType("atomic")
  currentMetrics?: MetricStatus[];

  /** How many pods there are. */
  currentReplicas?: int32;

  /** When the number was last changed. */
  lastScaleTime?: Time;

  /** The `metadata.generation` that this state was made of. */
  observedGeneration?: int64;
}

/** A metric as an aim; the field that `type` names is set. */
export class MetricSpec {
  /** Which field is set. */
  type!: string;

  /** The use of a resource by one container of each pod. */
  containerResource?: ContainerResourceMetricSource;

  /** A metric that belongs to no object of the cluster. */
  external?: ExternalMetricSource;

  /** A metric of one object. */
  object?: ObjectMetricSource;

  /** A metric of each pod. */
  pods?: PodsMetricSource;

  /** The use of a resource by each pod. */
  resource?: ResourceMetricSource;
}

/** A metric as it was last read. */
export class MetricStatus {
  /** Which field is set. */
  type!: string;

  /** The use of a resource by one container of each pod. */
  containerResource?: ContainerResourceMetricStatus;

  /** A metric that belongs to no object of the cluster. */
  external?: ExternalMetricStatus;

  /** A metric of one object. */
  object?: ObjectMetricStatus;

  /** A metric of each pod. */
  pods?: PodsMetricStatus;

  /** The use of a resource by each pod. */
  resource?: ResourceMetricStatus;
}

/** What a metric is. */
export class MetricValueStatus {
  /** The average of all pods, in per cent of what is requested. */
  averageUtilization?: int32;

  /** The average of all pods. */
  averageValue?: Quantity;

  /** The value. */
  value?: Quantity;
}

/** A metric of one object. */
export class ObjectMetricStatus {
  /** The metric. */
  metric!: MetricIdentifier;

  /** The value. */
  current!: MetricValueStatus;

  /** The object. */
  describedObject!: CrossVersionObjectReference;
}

/** A metric of each pod. */
export class PodsMetricStatus {
  /** The metric. */
  metric!: MetricIdentifier;

  /** The value. */
  current!: MetricValueStatus;
}

/** The use of a resource by each pod. */
export class ResourceMetricStatus {
  /** The resource. */
  name!: string;

  /** The use. */
  current!: MetricValueStatus;
}
