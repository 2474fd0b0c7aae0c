import type { int64 } from "@kubewright/apimachinery/meta/v1";
import { ListType } from "@kubewright/markers";

/** The user of a process. */
export class ContainerUser {
  /** The user on Linux. */
  linux?: LinuxContainerUser;
}

/** The user that a process was started as, on Linux. */
export class LinuxContainerUser {
  /** The user. */
  uid!: int64;

  /** The primary group. */
  gid!: int64;

  /** The other groups. */
  @ListType("atomic")
  supplementalGroups?: int64[];
}
