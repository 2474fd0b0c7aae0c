import type {
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
import type { PodTemplateSpec } from "../../core/v1/pod-template-spec.ts";

/**
 * Keeps one pod running on every node, or on some.
 *
 * Group apps, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/apps/daemon-set-v1/
 */
@Kind({
  group: "apps",
  version: "v1",
  shortNames: ["ds"],
  categories: ["all"],
  subresources: { status: true },
})
export class DaemonSet implements KubernetesObject {
  readonly apiVersion!: "apps/v1";
  readonly kind!: "DaemonSet";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: DaemonSetSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: DaemonSetStatus;
}

/** One aspect of a daemon set's state. */
export class DaemonSetCondition {
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

/** What is wanted of a daemon set. */
export class DaemonSetSpec {
  /** The labels of its pods, which the template has too. */
  @ZeroDefault(false)
  selector!: LabelSelector;

  /** What pods are made of. */
  template!: PodTemplateSpec;

  /**
   * How many seconds a new pod must be ready, with no container crashing, before it counts as available.
   */
  minReadySeconds?: int32;

  /** How many old revisions are kept to roll back to. */
  revisionHistoryLimit?: int32;

  /** How pods are replaced by newer ones. */
  @ZeroDefault()
  updateStrategy?: DaemonSetUpdateStrategy;
}

/** How a daemon set is. */
export class DaemonSetStatus {
  /** How many nodes have a pod of it, and should. */
  currentNumberScheduled!: int32;

  /** How many nodes have a pod of it, and should not. */
  numberMisscheduled!: int32;

  /** How many nodes should have a pod of it. */
  desiredNumberScheduled!: int32;

  /** How many of those nodes have one that is ready. */
  numberReady!: int32;

  /** How often the hash that names a new revision clashed with an old one. */
  collisionCount?: int32;

  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  @Patch({ strategy: "merge", mergeKey: "type" })
  conditions?: DaemonSetCondition[];

  /** How many of those nodes have one that is available. */
  numberAvailable?: int32;

  /** How many of those nodes have none that is available. */
  numberUnavailable?: int32;

  /** The `metadata.generation` that this state was made of. */
  observedGeneration?: int64;

  /** How many nodes have a pod of the newest template. */
  updatedNumberScheduled?: int32;
}

/** How the pods of a daemon set are replaced. */
export class DaemonSetUpdateStrategy {
  /** How many at a time; only for type RollingUpdate. */
  rollingUpdate?: RollingUpdateDaemonSet;

  /** Whether they are replaced, or only when somebody deletes them. */
  @OpenEnum()
  type?: "OnDelete" | "RollingUpdate";
}

/** How many pods of a daemon set are replaced at a time. */
export class RollingUpdateDaemonSet {
  /** How many nodes may have an old and a new pod, by number or in per cent. */
  maxSurge?: IntOrString;

  /** How many pods may be missing, by number or in per cent. */
  maxUnavailable?: IntOrString;
}
