import { Default, ListType } from "@kubewright/markers";
import type { LocalObjectReference } from "./local-object-reference.ts";

/** A RADOS block device. */
export class RBDVolumeSource {
  /** The addresses of the Ceph monitors. */
  @ListType("atomic")
  monitors!: string[];

  /** The image's name. */
  image!: string;

  /** The type of the file system, such as `ext4` or `xfs`. */
  fsType?: string;

  /** The path of the user's key ring. */
  @Default("/etc/ceph/keyring")
  keyring?: string;

  /** The pool's name. */
  @Default("rbd")
  pool?: string;

  /** Whether the volume can only be read. */
  readOnly?: boolean;

  /** The secret with the user's key, which wins over `keyring`. */
  secretRef?: LocalObjectReference;

  /** The user's name at Ceph. */
  @Default("admin")
  user?: string;
}
