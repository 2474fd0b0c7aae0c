import type { int32 } from "@kubewright/apimachinery/meta/v1";

/** A persistent disk of Google Compute Engine. */
export class GCEPersistentDiskVolumeSource {
  /** The disk's name. */
  pdName!: string;

  /** The type of the file system, such as `ext4` or `xfs`. */
  fsType?: string;

  /**
   * The partition of the disk, by number; 0 or absence stands for the whole disk.
   */
  partition?: int32;

  /** Whether the volume can only be read. */
  readOnly?: boolean;
}
