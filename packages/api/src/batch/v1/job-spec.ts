import type {
  LabelSelector,
  int32,
  int64,
} from "@kubewright/apimachinery/meta/v1";
import { ListType, OpenEnum, ZeroDefault } from "@kubewright/markers";
import type { PodTemplateSpec } from "../../core/v1/pod-template-spec.ts";

/** What is to be run. */
export class JobSpec {
  /** What pods are made of. */
  template!: PodTemplateSpec;

  /** How long the job may run, in seconds. */
  activeDeadlineSeconds?: int64;

  /** How many failures the job bears. */
  backoffLimit?: int32;

  /** How many failures each index bears. */
  backoffLimitPerIndex?: int32;

  /** Whether pods are told apart by an index. */
  completionMode?: CompletionMode;

  /** How many pods have to finish well. */
  completions?: int32;

  /**
   * The controller that looks after the job, where it is not the built-in one.
   */
  managedBy?: string;

  /**
   * Whether selector and labels are those of the author, who answers for them.
   */
  manualSelector?: boolean;

  /** How many indexes may fail before the job does. */
  maxFailedIndexes?: int32;

  /** How many pods may run at a time. */
  parallelism?: int32;

  /** What happens to pods that failed, by how they did. */
  podFailurePolicy?: PodFailurePolicy;

  /** When a pod is replaced. */
  podReplacementPolicy?: PodReplacementPolicy;

  /** The labels of its pods; made up by the server. */
  selector?: LabelSelector;

  /** When the job is done before all pods are. */
  successPolicy?: SuccessPolicy;

  /** Whether no pods run. */
  suspend?: boolean;

  /** How many seconds after its end the job is deleted. */
  ttlSecondsAfterFinished?: int32;
}

/** What happens to pods that failed. */
export class PodFailurePolicy {
  /** The rules; the first that fits counts. */
  @ListType("atomic")
  rules!: PodFailurePolicyRule[];
}

/** A demand on the exit codes of a pod's containers. */
export class PodFailurePolicyOnExitCodesRequirement {
  /** How the exit code relates to `values`. */
  @OpenEnum()
  operator!: "In" | "NotIn";

  /** What it is compared with, sorted. */
  @ListType("set")
  values!: int32[];

  /** The container; any by default. */
  containerName?: string;
}

/** A condition of a pod. */
export class PodFailurePolicyOnPodConditionsPattern {
  /** The condition's type. */
  type!: string;

  /** The condition's status. */
  @ZeroDefault()
  status?: string;
}

/** What happens to pods that failed in one way. */
export class PodFailurePolicyRule {
  /** What happens. */
  @OpenEnum()
  action!: "Count" | "FailIndex" | "FailJob" | "Ignore";

  /** The way, by exit codes. */
  onExitCodes?: PodFailurePolicyOnExitCodesRequirement;

  /** The way, by conditions; one has to fit. */
  @ListType("atomic")
  onPodConditions?: PodFailurePolicyOnPodConditionsPattern[];
}

/** When a job is done before all of its pods are. */
export class SuccessPolicy {
  /** The rules; one has to be met. */
  @ListType("atomic")
  rules!: SuccessPolicyRule[];
}

/** Indexes that are enough. */
export class SuccessPolicyRule {
  /** How many have to be done. */
  succeededCount?: int32;

  /** Which have to be done, such as `1,3-5`. */
  succeededIndexes?: string;
}

/** Whether the pods of a job are told apart by an index. */
export type CompletionMode = OpenEnum<"Indexed" | "NonIndexed">;

/** When a pod of a job is replaced. */
export type PodReplacementPolicy = OpenEnum<"Failed" | "TerminatingOrFailed">;
