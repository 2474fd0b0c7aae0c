import type { OpenEnum } from "@kubewright/markers";

/** Whether pods of lower priority may have to go. */
export type PreemptionPolicy = OpenEnum<"Never" | "PreemptLowerPriority">;
