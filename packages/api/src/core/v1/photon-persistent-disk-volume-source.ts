/** A disk of the Photon Controller. */
export class PhotonPersistentDiskVolumeSource {
  /** The disk's identity. */
  pdID!: string;

  /** The type of the file system, such as `ext4` or `xfs`. */
  fsType?: string;
}
