/** A disk or directory of one node. */
export class LocalVolumeSource {
  /** The path on the node. */
  path!: string;

  /** The type of the file system, such as `ext4` or `xfs`. */
  fsType?: string;
}
