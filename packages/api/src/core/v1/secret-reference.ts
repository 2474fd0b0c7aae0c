import { MapType } from "@kubewright/markers";

/** Names a secret of any namespace. */
@MapType("atomic")
export class SecretReference {
  /** The name of the object that is meant. */
  name?: string;

  /** The namespace of the object that is meant. */
  namespace?: string;
}
