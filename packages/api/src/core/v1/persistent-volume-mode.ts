import type { OpenEnum } from "@kubewright/markers";

/** Whether a volume is a file system or a block device. */
export type PersistentVolumeMode = OpenEnum<"Block" | "Filesystem">;
