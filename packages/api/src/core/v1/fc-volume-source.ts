import type { int32 } from "@kubewright/apimachinery/meta/v1";
import { ListType } from "@kubewright/markers";

/** A Fibre Channel volume. */
export class FCVolumeSource {
  /** The type of the file system, such as `ext4` or `xfs`. */
  fsType?: string;

  /** The number of the logical unit. */
  lun?: int32;

  /** Whether the volume can only be read. */
  readOnly?: boolean;

  /** The world wide names of the targets. */
  @ListType("atomic")
  targetWWNs?: string[];

  /**
   * The world wide identifiers of the volume; either these, or targets and unit.
   */
  @ListType("atomic")
  wwids?: string[];
}
