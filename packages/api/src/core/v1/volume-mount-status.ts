import { ZeroDefault } from "@kubewright/markers";

/** The image that a volume was made of. */
export class ImageVolumeStatus {
  /** The image by its digest. */
  @ZeroDefault(false)
  imageRef!: string;
}

/** How a volume is mounted. */
export class VolumeMountStatus {
  /** The name of the volume in the pod. */
  name!: string;

  /** The path in the container. */
  mountPath!: string;

  /** Whether it is mounted to be read only. */
  readOnly?: boolean;

  /** Whether that goes for mounts below it too. */
  recursiveReadOnly?: string;

  /** What is known of the volume itself. */
  volumeStatus?: VolumeStatus;
}

/** What is known of a mounted volume. */
export class VolumeStatus {
  /** The image that it was made of. */
  image?: ImageVolumeStatus;
}
