import type { LabelSelector, Quantity } from "@kubewright/apimachinery/meta/v1";
import { ListType, ZeroDefault } from "@kubewright/markers";
import type { PersistentVolumeAccessMode } from "./persistent-volume-access-mode.ts";
import type { PersistentVolumeMode } from "./persistent-volume-mode.ts";
import type { TypedLocalObjectReference } from "./typed-local-object-reference.ts";

/** What storage is asked for. */
export class PersistentVolumeClaimSpec {
  /** How the volume is to be mounted. */
  @ListType("atomic")
  accessModes?: PersistentVolumeAccessMode[];

  /** What the volume is filled from, a snapshot or another claim. */
  dataSource?: TypedLocalObjectReference;

  /**
   * What the volume is filled from, an object of any kind that a populator knows.
   */
  dataSourceRef?: TypedObjectReference;

  /** How much storage is asked for. */
  @ZeroDefault()
  resources?: VolumeResourceRequirements;

  /** Which volumes come into question. */
  selector?: LabelSelector;

  /** The storage class; empty for volumes without one. */
  storageClassName?: string;

  /** The class of attributes that the driver gives the volume. */
  volumeAttributesClassName?: string;

  /** Whether a file system or a block device is asked for. */
  volumeMode?: PersistentVolumeMode;

  /** The volume that it is bound to. */
  volumeName?: string;
}

/** Names an object of any kind. */
export class TypedObjectReference {
  /** The kind of the object that is meant. */
  kind!: string;

  /** The name of the object that is meant. */
  name!: string;

  /** The API group of the object that is meant; empty for the core group. */
  apiGroup?: string;

  /** The namespace of the object; that of a claim by default. */
  namespace?: string;
}

/** How much storage is asked for. */
export class VolumeResourceRequirements {
  /** The most. */
  limits?: Record<string, Quantity>;

  /** The least. */
  requests?: Record<string, Quantity>;
}
