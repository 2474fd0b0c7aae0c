import type { int64 } from "@kubewright/apimachinery/meta/v1";
import { ListType, OpenEnum } from "@kubewright/markers";
import type { AppArmorProfile } from "./app-armor-profile.ts";
import type { SELinuxOptions } from "./se-linux-options.ts";
import type { SeccompProfile } from "./seccomp-profile.ts";
import type { WindowsSecurityContextOptions } from "./windows-security-context-options.ts";

/** What the processes of a pod may do; what a container says wins. */
export class PodSecurityContext {
  /** The AppArmor profile of the containers. */
  appArmorProfile?: AppArmorProfile;

  /**
   * The group that owns the volumes that support this, and is among those of each process.
   */
  fsGroup?: int64;

  /** When owner and mode of a volume are set. */
  @OpenEnum()
  fsGroupChangePolicy?: "Always" | "OnRootMismatch";

  /** The primary group of the processes. */
  runAsGroup?: int64;

  /** Whether a container that would run as root is refused. */
  runAsNonRoot?: boolean;

  /** The user of the processes. */
  runAsUser?: int64;

  /** How volumes get their SELinux label. */
  seLinuxChangePolicy?: string;

  /** The SELinux label of the containers. */
  seLinuxOptions?: SELinuxOptions;

  /** The system calls that the containers may make. */
  seccompProfile?: SeccompProfile;

  /** Further groups of the processes. */
  @ListType("atomic")
  supplementalGroups?: int64[];

  /** Whether groups of the image count too. */
  @OpenEnum()
  supplementalGroupsPolicy?: "Merge" | "Strict";

  /** Kernel parameters of the pod. */
  @ListType("atomic")
  sysctls?: Sysctl[];

  /** Settings for Windows. */
  windowsOptions?: WindowsSecurityContextOptions;
}

/** A kernel parameter. */
export class Sysctl {
  /** The parameter's name. */
  name!: string;

  /** The parameter's value. */
  value!: string;
}
