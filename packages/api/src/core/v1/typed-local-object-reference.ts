import { MapType } from "@kubewright/markers";

/** Names an object of any kind, in the same namespace. */
@MapType("atomic")
export class TypedLocalObjectReference {
  /** The kind of the object that is meant. */
  kind!: string;

  /** The name of the object that is meant. */
  name!: string;

  /** The API group of the object that is meant; empty for the core group. */
  apiGroup?: string;
}
