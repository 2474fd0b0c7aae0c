import type { SecretReference } from "./secret-reference.ts";

/** A volume of an exec-based plugin, for a persistent volume. */
export class FlexPersistentVolumeSource {
  /** The name of the driver. */
  driver!: string;

  /** The type of the file system, such as `ext4` or `xfs`. */
  fsType?: string;

  /** Options for the driver. */
  options?: Record<string, string>;

  /** Whether the volume can only be read. */
  readOnly?: boolean;

  /** The secret that the driver gets. */
  secretRef?: SecretReference;
}
