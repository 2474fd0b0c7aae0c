import { MapType } from "@kubewright/markers";

/** A field of the object at hand. */
@MapType("atomic")
export class ObjectFieldSelector {
  /** The field's path. */
  fieldPath!: string;

  /** The version in which the path is meant, by default `v1`. */
  apiVersion?: string;
}
