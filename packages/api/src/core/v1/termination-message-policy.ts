import type { OpenEnum } from "@kubewright/markers";

/** Where a termination message comes from. */
export type TerminationMessagePolicy = OpenEnum<
  "FallbackToLogsOnError" | "File"
>;
