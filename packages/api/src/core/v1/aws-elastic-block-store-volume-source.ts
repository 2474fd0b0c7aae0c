import type { int32 } from "@kubewright/apimachinery/meta/v1";

/** A disk of Amazon's Elastic Block Store. */
export class AWSElasticBlockStoreVolumeSource {
  /** The identity of the disk in AWS. */
  volumeID!: string;

  /** The type of the file system, such as `ext4` or `xfs`. */
  fsType?: string;

  /**
   * The partition of the disk, by number; 0 or absence stands for the whole disk.
   */
  partition?: int32;

  /** Whether the volume can only be read. */
  readOnly?: boolean;
}
