import type { LocalObjectReference } from "./local-object-reference.ts";

/** A volume of OpenStack's Cinder. */
export class CinderVolumeSource {
  /** The identity of the volume in Cinder. */
  volumeID!: string;

  /** The type of the file system, such as `ext4` or `xfs`. */
  fsType?: string;

  /** Whether the volume can only be read. */
  readOnly?: boolean;

  /** The secret with what it takes to reach OpenStack. */
  secretRef?: LocalObjectReference;
}
