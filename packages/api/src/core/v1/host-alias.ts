import { ListType } from "@kubewright/markers";

/** A line of a pod's hosts file. */
export class HostAlias {
  /** The address. */
  ip!: string;

  /** The names. */
  @ListType("atomic")
  hostnames?: string[];
}
