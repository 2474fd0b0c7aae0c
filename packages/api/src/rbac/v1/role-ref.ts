import { MapType, ZeroDefault } from "@kubewright/markers";

/** Names a role. */
@MapType("atomic")
export class RoleRef {
  /** Whether it is a role or a cluster role. */
  kind!: string;

  /** The name of the object that is meant. */
  name!: string;

  /** The API group of the object that is meant; empty for the core group. */
  @ZeroDefault()
  apiGroup?: string;
}
