import { MapType } from "@kubewright/markers";

/** The kind of a policy's parameters. */
@MapType("atomic")
export class ParamKind {
  /** The group and version of the object that is meant. */
  apiVersion?: string;

  /** The kind of the object that is meant. */
  kind?: string;
}
