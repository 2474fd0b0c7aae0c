import type { OpenEnum } from "@kubewright/markers";

/** Whether a call has effects beyond its answer. */
export type SideEffectClass = OpenEnum<
  "None" | "NoneOnDryRun" | "Some" | "Unknown"
>;
