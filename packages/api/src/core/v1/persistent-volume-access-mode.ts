import type { OpenEnum } from "@kubewright/markers";

/** How a volume is mounted, by one node, by many, or by one pod. */
export type PersistentVolumeAccessMode = OpenEnum<
  "ReadOnlyMany" | "ReadWriteMany" | "ReadWriteOnce" | "ReadWriteOncePod"
>;
