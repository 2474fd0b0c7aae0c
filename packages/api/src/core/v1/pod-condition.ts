import type { Time, int64 } from "@kubewright/apimachinery/meta/v1";

/** One aspect of a pod's state. */
export class PodCondition {
  /** What the condition is about, such as `Ready`. */
  type!: string;

  /** Whether the condition holds. */
  status!: string;

  /** When the condition was last looked at. */
  lastProbeTime?: Time;

  /** When the condition last changed from one status to another. */
  lastTransitionTime?: Time;

  /** What happened, in words for people. */
  message?: string;

  /** The `metadata.generation` that this state was made of. */
  observedGeneration?: int64;

  /** Why, as one word in CamelCase for programs. */
  reason?: string;
}
