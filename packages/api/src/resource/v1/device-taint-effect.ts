import type { OpenEnum } from "@kubewright/markers";

/** What happens to claims that do not bear a taint. */
export type DeviceTaintEffect = OpenEnum<"NoExecute" | "NoSchedule" | "None">;
