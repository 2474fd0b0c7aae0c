import type { OpenEnum } from "@kubewright/markers";

/** What happens to pods that do not bear a taint. */
export type TaintEffect = OpenEnum<
  "NoExecute" | "NoSchedule" | "PreferNoSchedule"
>;
