import type { SecretReference } from "./secret-reference.ts";

/** Storage of an external CSI driver, for a persistent volume. */
export class CSIPersistentVolumeSource {
  /** The name of the driver. */
  driver!: string;

  /** The volume's name in the driver's storage; it never changes. */
  volumeHandle!: string;

  /** The secret that the driver gets when the controller expands the volume. */
  controllerExpandSecretRef?: SecretReference;

  /**
   * The secret that the driver gets when the controller attaches and detaches the volume.
   */
  controllerPublishSecretRef?: SecretReference;

  /** The type of the file system, such as `ext4` or `xfs`. */
  fsType?: string;

  /** The secret that the driver gets when the node expands the volume. */
  nodeExpandSecretRef?: SecretReference;

  /** The secret that the driver gets when the volume is mounted for a pod. */
  nodePublishSecretRef?: SecretReference;

  /** The secret that the driver gets when the volume is staged on the node. */
  nodeStageSecretRef?: SecretReference;

  /** Whether the volume can only be read. */
  readOnly?: boolean;

  /** Attributes of the volume, which the driver understands. */
  volumeAttributes?: Record<string, string>;
}
