import type {
  KubernetesObject,
  LabelSelector,
  ObjectMeta,
  Time,
  int32,
  int64,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType, Patch, ZeroDefault } from "@kubewright/markers";
import type { PodTemplateSpec } from "../../core/v1/pod-template-spec.ts";

/**
 * Keeps a number of equal pods running; deployments make and use them.
 *
 * Group apps, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/apps/replica-set-v1/
 */
@Kind({
  group: "apps",
  version: "v1",
  shortNames: ["rs"],
  categories: ["all"],
  subresources: { status: true },
})
export class ReplicaSet implements KubernetesObject {
  readonly apiVersion!: "apps/v1";
  readonly kind!: "ReplicaSet";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: ReplicaSetSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: ReplicaSetStatus;
}

/** One aspect of a replica set's state. */
export class ReplicaSetCondition {
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

/** What is wanted of a replica set. */
export class ReplicaSetSpec {
  /** The labels of its pods, which the template has too. */
  @ZeroDefault(false)
  selector!: LabelSelector;

  /**
   * How many seconds a new pod must be ready, with no container crashing, before it counts as available.
   */
  minReadySeconds?: int32;

  /** How many pods are wanted. */
  replicas?: int32;

  /** What pods are made of. */
  @ZeroDefault()
  template?: PodTemplateSpec;
}

/** How a replica set is. */
export class ReplicaSetStatus {
  /** How many pods there are. */
  replicas!: int32;

  /** How many pods are available. */
  availableReplicas?: int32;

  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  @Patch({ strategy: "merge", mergeKey: "type" })
  conditions?: ReplicaSetCondition[];

  /** How many pods have the labels of the template. */
  fullyLabeledReplicas?: int32;

  /** The `metadata.generation` that this state was made of. */
  observedGeneration?: int64;

  /** How many pods are ready. */
  readyReplicas?: int32;

  /** How many pods are on their way out. */
  terminatingReplicas?: int32;
}
