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
 * Keeps a number of equal pods running, and replaces them step by step.
 *
 * Group apps, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/apps/deployment-v1/
 */
@Kind({
  group: "apps",
  version: "v1",
  shortNames: ["deploy"],
  categories: ["all"],
  subresources: { status: true },
})
export class Deployment implements KubernetesObject {
  readonly apiVersion!: "apps/v1";
  readonly kind!: "Deployment";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: DeploymentSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: DeploymentStatus;
}

/** One aspect of a deployment's state. */
export class DeploymentCondition {
  /** What the condition is about, such as `Available`. */
  type!: string;

  /** Whether the condition holds. */
  status!: string;

  /** When the condition last changed from one status to another. */
  lastTransitionTime?: Time;

  /** When the condition was last written. */
  lastUpdateTime?: Time;

  /** What happened, in words for people. */
  message?: string;

  /** Why, as one word in CamelCase for programs. */
  reason?: string;
}

/** What is wanted of a deployment. */
export class DeploymentSpec {
  /** The labels of its pods, which the template has too; it cannot change. */
  @ZeroDefault(false)
  selector!: LabelSelector;

  /** What pods are made of. */
  template!: PodTemplateSpec;

  /**
   * How many seconds a new pod must be ready, with no container crashing, before it counts as available.
   */
  minReadySeconds?: int32;

  /** Whether changes of the template wait. */
  paused?: boolean;

  /**
   * How long a replacement may make no progress, in seconds, before the deployment counts as failed.
   */
  progressDeadlineSeconds?: int32;

  /** How many pods are wanted. */
  replicas?: int32;

  /** How many old revisions are kept to roll back to. */
  revisionHistoryLimit?: int32;

  /** How pods are replaced by newer ones. */
  @ZeroDefault()
  @Patch({ strategy: "retainKeys" })
  strategy?: DeploymentStrategy;
}

/** How a deployment is. */
export class DeploymentStatus {
  /** How many pods are available. */
  availableReplicas?: int32;

  /** How often the hash that names a new revision clashed with an old one. */
  collisionCount?: int32;

  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  @Patch({ strategy: "merge", mergeKey: "type" })
  conditions?: DeploymentCondition[];

  /** The `metadata.generation` that this state was made of. */
  observedGeneration?: int64;

  /** How many pods are ready. */
  readyReplicas?: int32;

  /** How many pods there are. */
  replicas?: int32;

  /** How many pods are on their way out. */
  terminatingReplicas?: int32;

  /** How many pods are missing until all are available. */
  unavailableReplicas?: int32;

  /** How many pods are of the newest template. */
  updatedReplicas?: int32;
}

/** How the pods of a deployment are replaced. */
export class DeploymentStrategy {
  /** How many at a time; only for type RollingUpdate. */
  rollingUpdate?: RollingUpdateDeployment;

  /** Whether all go at once, or step by step. */
  @OpenEnum()
  type?: "Recreate" | "RollingUpdate";
}

/** How many pods of a deployment are replaced at a time. */
export class RollingUpdateDeployment {
  /** How many pods there may be too many, by number or in per cent. */
  maxSurge?: IntOrString;

  /** How many pods may be missing, by number or in per cent. */
  maxUnavailable?: IntOrString;
}
