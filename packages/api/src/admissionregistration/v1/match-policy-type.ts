import type { OpenEnum } from "@kubewright/markers";

/** Whether requests for other versions of a resource count too. */
export type MatchPolicyType = OpenEnum<"Equivalent" | "Exact">;
