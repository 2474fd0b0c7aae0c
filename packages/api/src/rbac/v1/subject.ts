import { MapType } from "@kubewright/markers";

/** Somebody who may do something. */
@MapType("atomic")
export class Subject {
  /** Whether it is a user, a group or a service account. */
  kind!: string;

  /** The name of the object that is meant. */
  name!: string;

  /** The API group of the object that is meant; empty for the core group. */
  apiGroup?: string;

  /** The namespace of a service account. */
  namespace?: string;
}
