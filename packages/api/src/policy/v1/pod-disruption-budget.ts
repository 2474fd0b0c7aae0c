import type {
  Condition,
  IntOrString,
  KubernetesObject,
  LabelSelector,
  ObjectMeta,
  Time,
  int32,
  int64,
} from "@kubewright/apimachinery/meta/v1";
import {
  Kind,
  ListType,
  OpenEnum,
  Patch,
  ZeroDefault,
} from "@kubewright/markers";

/**
 * Says how many pods may be missing at a time because somebody wants it.
 *
 * Group policy, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/policy/pod-disruption-budget-v1/
 */
@Kind({
  group: "policy",
  version: "v1",
  shortNames: ["pdb"],
  subresources: { status: true },
})
export class PodDisruptionBudget implements KubernetesObject {
  readonly apiVersion!: "policy/v1";
  readonly kind!: "PodDisruptionBudget";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: PodDisruptionBudgetSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: PodDisruptionBudgetStatus;
}

/** How many pods may be missing. */
export class PodDisruptionBudgetSpec {
  /**
   * How many may be missing, by number or in per cent; not with `minAvailable`.
   */
  maxUnavailable?: IntOrString;

  /** How many have to stay, by number or in per cent. */
  minAvailable?: IntOrString;

  /** The pods, by their labels. */
  @Patch({ strategy: "replace" })
  selector?: LabelSelector;

  /** When pods that are not ready may go. */
  @OpenEnum()
  unhealthyPodEvictionPolicy?: "AlwaysAllow" | "IfHealthyBudget";
}

/** How many pods are missing. */
export class PodDisruptionBudgetStatus {
  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  @Patch({ strategy: "merge", mergeKey: "type" })
  conditions?: Condition[];

  /** How many pods are healthy. */
  @ZeroDefault()
  currentHealthy?: int32;

  /** How many have to be. */
  @ZeroDefault()
  desiredHealthy?: int32;

  /** Pods that have been let go and are still there, with the time. */
  disruptedPods?: Record<string, Time>;

  /** How many may go now. */
  @ZeroDefault()
  disruptionsAllowed?: int32;

  /** How many pods there should be. */
  @ZeroDefault()
  expectedPods?: int32;

  /** The `metadata.generation` that this state was made of. */
  observedGeneration?: int64;
}
