import type { OpenEnum } from "@kubewright/markers";

/** What happens to a request where a check fails. */
export type FailurePolicyType = OpenEnum<"Fail" | "Ignore">;
