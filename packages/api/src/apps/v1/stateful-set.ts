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
import type { PersistentVolumeClaim } from "../../core/v1/persistent-volume-claim.ts";
import type { PodTemplateSpec } from "../../core/v1/pod-template-spec.ts";

/** How many pods of a stateful set are replaced at a time. */
export class RollingUpdateStatefulSetStrategy {
  /** How many pods may be missing, by number or in per cent. */
  maxUnavailable?: IntOrString;

  /** The number from which on pods are replaced. */
  partition?: int32;
}

/**
 * Keeps pods running that have a name and storage of their own.
 *
 * Group apps, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/apps/stateful-set-v1/
 */
@Kind({
  group: "apps",
  version: "v1",
  shortNames: ["sts"],
  categories: ["all"],
  subresources: { status: true },
})
export class StatefulSet implements KubernetesObject {
  readonly apiVersion!: "apps/v1";
  readonly kind!: "StatefulSet";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: StatefulSetSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: StatefulSetStatus;
}

/** One aspect of a stateful set's state. */
export class StatefulSetCondition {
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

/** How the pods of a stateful set are numbered. */
export class StatefulSetOrdinals {
  /** The first number. */
  @ZeroDefault()
  start?: int32;
}

/** What becomes of the claims of a stateful set. */
export class StatefulSetPersistentVolumeClaimRetentionPolicy {
  /** When the stateful set goes. */
  whenDeleted?: string;

  /** When a pod goes because fewer are wanted. */
  whenScaled?: string;
}

/** What is wanted of a stateful set. */
export class StatefulSetSpec {
  /** The labels of its pods, which the template has too. */
  @ZeroDefault(false)
  selector!: LabelSelector;

  /** What pods are made of. */
  template!: PodTemplateSpec;

  /**
   * How many seconds a new pod must be ready, with no container crashing, before it counts as available.
   */
  minReadySeconds?: int32;

  /** How its pods are numbered. */
  ordinals?: StatefulSetOrdinals;

  /** What becomes of its claims. */
  persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy;

  /** Whether pods start and stop one after the other, or all at once. */
  @OpenEnum()
  podManagementPolicy?: "OrderedReady" | "Parallel";

  /** How many pods are wanted. */
  replicas?: int32;

  /** How many old revisions are kept to roll back to. */
  revisionHistoryLimit?: int32;

  /** The service that gives the pods their names on the network. */
  @ZeroDefault()
  serviceName?: string;

  /** How pods are replaced by newer ones. */
  @ZeroDefault()
  updateStrategy?: StatefulSetUpdateStrategy;

  /** What the claims of each pod are made of. */
  @ListType("atomic")
  volumeClaimTemplates?: PersistentVolumeClaim[];
}

/** How a stateful set is. */
export class StatefulSetStatus {
  /** How many pods there are. */
  replicas!: int32;

  /** How many pods are available. */
  @ZeroDefault()
  availableReplicas?: int32;

  /** How often the hash that names a new revision clashed with an old one. */
  collisionCount?: int32;

  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  @Patch({ strategy: "merge", mergeKey: "type" })
  conditions?: StatefulSetCondition[];

  /** How many pods are of the current revision. */
  currentReplicas?: int32;

  /** The revision that pods are being replaced from. */
  currentRevision?: string;

  /** The `metadata.generation` that this state was made of. */
  observedGeneration?: int64;

  /** How many pods are ready. */
  readyReplicas?: int32;

  /** The revision that pods are being replaced by. */
  updateRevision?: string;

  /** How many pods are of that revision. */
  updatedReplicas?: int32;
}

/** How the pods of a stateful set are replaced. */
export class StatefulSetUpdateStrategy {
  /** How many at a time; only for type RollingUpdate. */
  rollingUpdate?: RollingUpdateStatefulSetStrategy;

  /** Whether they are replaced, or only when somebody deletes them. */
  @OpenEnum()
  type?: "OnDelete" | "RollingUpdate";
}
