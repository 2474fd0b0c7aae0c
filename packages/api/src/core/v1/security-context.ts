import type { int64 } from "@kubewright/apimachinery/meta/v1";
import { ListType, OpenEnum } from "@kubewright/markers";
import type { AppArmorProfile } from "./app-armor-profile.ts";
import type { SELinuxOptions } from "./se-linux-options.ts";
import type { SeccompProfile } from "./seccomp-profile.ts";
import type { WindowsSecurityContextOptions } from "./windows-security-context-options.ts";

/** POSIX capabilities to add to a container, and to take away. */
export class Capabilities {
  /** Capabilities that the container gets. */
  @ListType("atomic")
  add?: string[];

  /** Capabilities that the container loses. */
  @ListType("atomic")
  drop?: string[];
}

/**
 * What the processes of a container may do; it wins over what the pod says.
 */
export class SecurityContext {
  /** Whether a process can gain more rights than its parent has. */
  allowPrivilegeEscalation?: boolean;

  /** The AppArmor profile of the container. */
  appArmorProfile?: AppArmorProfile;

  /** POSIX capabilities to add and to take away. */
  capabilities?: Capabilities;

  /** Whether the processes are as good as root of the node. */
  privileged?: boolean;

  /** How `/proc` is mounted. */
  @OpenEnum()
  procMount?: "Default" | "Unmasked";

  /** Whether the root file system can only be read. */
  readOnlyRootFilesystem?: boolean;

  /** The primary group of the processes. */
  runAsGroup?: int64;

  /** Whether the container is refused where it would run as root. */
  runAsNonRoot?: boolean;

  /** The user of the processes. */
  runAsUser?: int64;

  /** The SELinux label of the container. */
  seLinuxOptions?: SELinuxOptions;

  /** The system calls that the container may make. */
  seccompProfile?: SeccompProfile;

  /** Settings for Windows. */
  windowsOptions?: WindowsSecurityContextOptions;
}
