import type { Validate } from "@kubewright/markers";
import type { int64, Time } from "./scalars.ts";

/** One aspect of an object's state, as its controller last saw it. */
export interface Condition {
  /** What the condition is about, in CamelCase; a domain may stand before it, as in `example.com/Ready`. */
  type: Validate<
    string,
    {
      maxLength: 316;
      pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$";
    }
  >;
  /** Whether the condition holds. */
  status: "True" | "False" | "Unknown";
  /** The `metadata.generation` that was looked at; an older one than the object has now means that the condition is out of date. */
  observedGeneration?: Validate<int64, { minimum: 0 }>;
  /** When `status` last changed; where that is not known, when the field was written. */
  lastTransitionTime: Time;
  /** Why `status` last changed: one word in CamelCase, for programs. */
  reason: Validate<
    string,
    {
      minLength: 1;
      maxLength: 1024;
      pattern: "^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$";
    }
  >;
  /** What happened, in words for people; may be empty. */
  message: Validate<string, { maxLength: 32768 }>;
}
