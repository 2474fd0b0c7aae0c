/** A volume of Portworx. */
export class PortworxVolumeSource {
  /** The volume's identity. */
  volumeID!: string;

  /** The type of the file system, such as `ext4` or `xfs`. */
  fsType?: string;

  /** Whether the volume can only be read. */
  readOnly?: boolean;
}
