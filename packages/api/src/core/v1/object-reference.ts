import { MapType } from "@kubewright/markers";

/** Names an object, or a part of one. */
@MapType("atomic")
export class ObjectReference {
  /** The group and version of the object that is meant. */
  apiVersion?: string;

  /** The part that is meant, such as `spec.containers{name}`. */
  fieldPath?: string;

  /** The kind of the object that is meant. */
  kind?: string;

  /** The name of the object that is meant. */
  name?: string;

  /** The namespace of the object that is meant. */
  namespace?: string;

  /** The version of the object that is meant. */
  resourceVersion?: string;

  /** The identity of the object that is meant. */
  uid?: string;
}
