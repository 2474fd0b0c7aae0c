import type { int32 } from "@kubewright/apimachinery/meta/v1";
import type { ObjectFieldSelector } from "./object-field-selector.ts";
import type { ResourceFieldSelector } from "./resource-field-selector.ts";

/** A file that holds a fact about the pod. */
export class DownwardAPIVolumeFile {
  /** The file, relative to the volume's root. */
  path!: string;

  /** The field of the pod that is written. */
  fieldRef?: ObjectFieldSelector;

  /** The file's mode bits. */
  mode?: int32;

  /** The resource of a container that is written. */
  resourceFieldRef?: ResourceFieldSelector;
}
