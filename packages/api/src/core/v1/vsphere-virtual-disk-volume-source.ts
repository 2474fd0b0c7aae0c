/** A disk of vSphere. */
export class VsphereVirtualDiskVolumeSource {
  /** The path of the disk. */
  volumePath!: string;

  /** The type of the file system, such as `ext4` or `xfs`. */
  fsType?: string;

  /** The identity of the storage policy. */
  storagePolicyID?: string;

  /** The name of the storage policy. */
  storagePolicyName?: string;
}
