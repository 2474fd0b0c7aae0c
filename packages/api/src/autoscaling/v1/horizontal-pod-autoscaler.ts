import type {
  KubernetesObject,
  ObjectMeta,
  Time,
  int32,
  int64,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, MapType, ZeroDefault } from "@kubewright/markers";

/** The object whose scale is set. */
@MapType("atomic")
export class CrossVersionObjectReference {
  /** The kind of the object that is meant. */
  kind!: string;

  /** The name of the object that is meant. */
  name!: string;

  /** The group and version of the object that is meant. */
  apiVersion?: string;
}

/**
 * Sets the number of pods by their use of the processor.
 *
 * Group autoscaling, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/
 */
@Kind({
  group: "autoscaling",
  version: "v1",
  shortNames: ["hpa"],
  categories: ["all"],
  subresources: { status: true },
})
export class HorizontalPodAutoscaler implements KubernetesObject {
  readonly apiVersion!: "autoscaling/v1";
  readonly kind!: "HorizontalPodAutoscaler";
  metadata!: ObjectMeta;

  /** What is wanted. */
  spec!: HorizontalPodAutoscalerSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: HorizontalPodAutoscalerStatus;
}

/** How an autoscaler works. */
export class HorizontalPodAutoscalerSpec {
  /** The object whose scale is set. */
  scaleTargetRef!: CrossVersionObjectReference;

  /** The most pods. */
  maxReplicas!: int32;

  /** The fewest pods, by default 1. */
  minReplicas?: int32;

  /** The use that is aimed at, in per cent of what is requested. */
  targetCPUUtilizationPercentage?: int32;
}

/** How an autoscaler is. */
export class HorizontalPodAutoscalerStatus {
  /** How many pods there are. */
  currentReplicas!: int32;

  /** How many pods there should be. */
  desiredReplicas!: int32;

  /** The use, in per cent of what is requested. */
  currentCPUUtilizationPercentage?: int32;

  /** When the number was last changed. */
  lastScaleTime?: Time;

  /** The `metadata.generation` that this state was made of. */
  observedGeneration?: int64;
}
