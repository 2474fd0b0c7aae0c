import type { Time } from "@kubewright/apimachinery/meta/v1";

/** One aspect of a node's state. */
export class NodeCondition {
  /** What the condition is about, such as `Ready`. */
  type!: string;

  /** Whether the condition holds. */
  status!: string;

  /** When the condition was last confirmed. */
  lastHeartbeatTime?: Time;

  /** When the condition last changed from one status to another. */
  lastTransitionTime?: Time;

  /** What happened, in words for people. */
  message?: string;

  /** Why, as one word in CamelCase for programs. */
  reason?: string;
}
