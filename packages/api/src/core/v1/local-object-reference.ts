import { Default, MapType } from "@kubewright/markers";

/** Names an object of the same namespace. */
@MapType("atomic")
export class LocalObjectReference {
  /** The name of the object that is meant. */
  @Default("")
  name?: string;
}
