import type { OpenEnum } from "@kubewright/markers";

/** What becomes of a volume when its claim is gone. */
export type PersistentVolumeReclaimPolicy = OpenEnum<
  "Delete" | "Recycle" | "Retain"
>;
