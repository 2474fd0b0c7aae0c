import type {
  KubernetesObject,
  ObjectMeta,
  Time,
  int32,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType, Patch, ZeroDefault } from "@kubewright/markers";
import type { JobSpec } from "./job-spec.ts";

/**
 * Runs pods until enough of them have finished well.
 *
 * Group batch, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/batch/job-v1/
 */
@Kind({
  group: "batch",
  version: "v1",
  categories: ["all"],
  subresources: { status: true },
})
export class Job implements KubernetesObject {
  readonly apiVersion!: "batch/v1";
  readonly kind!: "Job";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: JobSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: JobStatus;
}

/** One aspect of a job's state. */
export class JobCondition {
  /** What the condition is about, such as `Complete` or `Failed`. */
  type!: string;

  /** Whether the condition holds. */
  status!: string;

  /** When the condition was last looked at. */
  lastProbeTime?: Time;

  /** When the condition last changed from one status to another. */
  lastTransitionTime?: Time;

  /** What happened, in words for people. */
  message?: string;

  /** Why, as one word in CamelCase for programs. */
  reason?: string;
}

/** How a job is. */
export class JobStatus {
  /** How many pods are pending or running. */
  active?: int32;

  /** The indexes that are done, such as `1,3-5`. */
  completedIndexes?: string;

  /** When the job finished well. */
  completionTime?: Time;

  /** Aspects of the object's state, as they were last seen. */
  @ListType("atomic")
  @Patch({ strategy: "merge", mergeKey: "type" })
  conditions?: JobCondition[];

  /** How many pods have failed. */
  failed?: int32;

  /** The indexes that have failed, such as `1,3-5`. */
  failedIndexes?: string;

  /** How many pods are ready. */
  ready?: int32;

  /** When the job was taken up. */
  startTime?: Time;

  /** How many pods have finished well. */
  succeeded?: int32;

  /** How many pods are on their way out. */
  terminating?: int32;

  /** Pods that have ended and are not counted yet. */
  uncountedTerminatedPods?: UncountedTerminatedPods;
}

/** Pods that have ended and are not counted yet, by UID. */
export class UncountedTerminatedPods {
  /** Those that have failed. */
  @ListType("set")
  failed?: string[];

  /** Those that have finished well. */
  @ListType("set")
  succeeded?: string[];
}
