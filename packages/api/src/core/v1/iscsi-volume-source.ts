import type { int32 } from "@kubewright/apimachinery/meta/v1";
import { Default, ListType } from "@kubewright/markers";
import type { LocalObjectReference } from "./local-object-reference.ts";

/** An iSCSI disk. */
export class ISCSIVolumeSource {
  /** The target's portal, an address with a port where that is not 3260. */
  targetPortal!: string;

  /** The target's qualified name. */
  iqn!: string;

  /** The number of the logical unit. */
  lun!: int32;

  /** Whether CHAP is used for discovery. */
  chapAuthDiscovery?: boolean;

  /** Whether CHAP is used for sessions. */
  chapAuthSession?: boolean;

  /** The type of the file system, such as `ext4` or `xfs`. */
  fsType?: string;

  /** The initiator's name, instead of the interface's. */
  initiatorName?: string;

  /** The interface that is used. */
  @Default("default")
  iscsiInterface?: string;

  /** Further portals of the target. */
  @ListType("atomic")
  portals?: string[];

  /** Whether the volume can only be read. */
  readOnly?: boolean;

  /** The secret for CHAP. */
  secretRef?: LocalObjectReference;
}
