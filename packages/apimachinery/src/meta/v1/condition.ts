import type { Validate } from "@kubewright/markers";
import type { int64, Time } from "./scalars.ts";

/** Condition contains details for one aspect of the current state of this API Resource. */
export interface Condition {
  /** type of condition in CamelCase or in foo.example.com/CamelCase. */
  type: Validate<
    string,
    {
      maxLength: 316;
      pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$";
    }
  >;
  /** status of the condition, one of True, False, Unknown. */
  status: "True" | "False" | "Unknown";
  /**
   * observedGeneration represents the .metadata.generation that the condition was set based upon.
   * For instance, if .metadata.generation is currently 12, but the .status.conditions[x].observedGeneration is 9, the condition is out of date
   * with respect to the current state of the instance.
   */
  observedGeneration?: Validate<int64, { minimum: 0 }>;
  /**
   * lastTransitionTime is the last time the condition transitioned from one status to another.
   * This should be when the underlying condition changed.  If that is not known, then using the time when the API field changed is acceptable.
   */
  lastTransitionTime: Time;
  /**
   * reason contains a programmatic identifier indicating the reason for the condition's last transition.
   * Producers of specific condition types may define expected values and meanings for this field,
   * and whether the values are considered a guaranteed API.
   * The value should be a CamelCase string.
   * This field may not be empty.
   */
  reason: Validate<
    string,
    {
      minLength: 1;
      maxLength: 1024;
      pattern: "^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$";
    }
  >;
  /**
   * message is a human readable message indicating details about the transition.
   * This may be an empty string.
   */
  message: Validate<string, { maxLength: 32768 }>;
}
