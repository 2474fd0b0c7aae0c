import type { OpenEnum } from "@kubewright/markers";

/** When an image is fetched. */
export type PullPolicy = OpenEnum<"Always" | "IfNotPresent" | "Never">;
