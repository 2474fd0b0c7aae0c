import type {
  KubernetesObject,
  ObjectMeta,
  Time,
  int32,
  int64,
} from "@kubewright/apimachinery/meta/v1";
import {
  Default,
  Kind,
  ListType,
  MapType,
  Patch,
  ZeroDefault,
} from "@kubewright/markers";
import type { PodTemplateSpec } from "./pod-template-spec.ts";

/**
 * Keeps a number of pods running; deployments have superseded it.
 *
 * Group core, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/core/replication-controller-v1/
 */
@Kind({
  group: "",
  version: "v1",
  shortNames: ["rc"],
  categories: ["all"],
  subresources: { status: true },
})
export class ReplicationController implements KubernetesObject {
  readonly apiVersion!: "v1";
  readonly kind!: "ReplicationController";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: ReplicationControllerSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: ReplicationControllerStatus;
}

/** One aspect of a replication controller's state. */
export class ReplicationControllerCondition {
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

/** What is wanted of a replication controller. */
export class ReplicationControllerSpec {
  /**
   * How many seconds a new pod must be ready, with no container crashing, before it counts as available.
   */
  @Default(0)
  minReadySeconds?: int32;

  /** How many pods are wanted. */
  @Default(1)
  replicas?: int32;

  /** The labels of its pods, by default those of the template. */
  @MapType("atomic")
  selector?: Record<string, string>;

  /** What pods are made of. */
  template?: PodTemplateSpec;
}

/** How a replication controller is. */
export class ReplicationControllerStatus {
  /** How many pods there are. */
  replicas!: int32;

  /** How many pods are available. */
  availableReplicas?: int32;

  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  @Patch({ strategy: "merge", mergeKey: "type" })
  conditions?: ReplicationControllerCondition[];

  /** How many pods have the labels of the template. */
  fullyLabeledReplicas?: int32;

  /** The `metadata.generation` that this state was made of. */
  observedGeneration?: int64;

  /** How many pods are ready. */
  readyReplicas?: int32;
}
