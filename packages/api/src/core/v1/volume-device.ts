/** A block device that a container gets. */
export class VolumeDevice {
  /** The name of a claim's volume in the pod. */
  name!: string;

  /** The path in the container. */
  devicePath!: string;
}
