import { ListType } from "@kubewright/markers";
import type { LocalObjectReference } from "./local-object-reference.ts";

/** A Ceph file system. */
export class CephFSVolumeSource {
  /** The addresses of the Ceph monitors. */
  @ListType("atomic")
  monitors!: string[];

  /** The directory that is mounted, by default the root. */
  path?: string;

  /** Whether the volume can only be read. */
  readOnly?: boolean;

  /** The file with the user's key ring. */
  secretFile?: string;

  /** The secret with the user's key, instead of a file. */
  secretRef?: LocalObjectReference;

  /** The user's name at Ceph. */
  user?: string;
}
