import type { LocalObjectReference } from "./local-object-reference.ts";

/** Storage of an external CSI driver that lives as long as its pod. */
export class CSIVolumeSource {
  /** The name of the driver. */
  driver!: string;

  /** The type of the file system, such as `ext4` or `xfs`. */
  fsType?: string;

  /** The secret that the driver gets when the volume is mounted. */
  nodePublishSecretRef?: LocalObjectReference;

  /** Whether the volume can only be read. */
  readOnly?: boolean;

  /** Attributes of the volume, which the driver understands. */
  volumeAttributes?: Record<string, string>;
}
