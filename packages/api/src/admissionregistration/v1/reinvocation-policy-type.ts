import type { OpenEnum } from "@kubewright/markers";

/** Whether a plugin is called again where a later one changed the object. */
export type ReinvocationPolicyType = OpenEnum<"IfNeeded" | "Never">;
