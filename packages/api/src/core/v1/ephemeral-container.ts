import { ListType, Patch, ZeroDefault } from "@kubewright/markers";
import type { ContainerPort } from "./container-port.ts";
import type { ContainerResizePolicy } from "./container-resize-policy.ts";
import type { ContainerRestartRule } from "./container-restart-rule.ts";
import type { EnvFromSource } from "./env-from-source.ts";
import type { EnvVar } from "./env-var.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { Probe } from "./probe.ts";
import type { PullPolicy } from "./pull-policy.ts";
import type { ResourceRequirements } from "./resource-requirements.ts";
import type { SecurityContext } from "./security-context.ts";
import type { TerminationMessagePolicy } from "./termination-message-policy.ts";
import type { VolumeDevice } from "./volume-device.ts";
import type { VolumeMount } from "./volume-mount.ts";

/** A container that is added to a running pod, to look into it. */
export class EphemeralContainer {
  /** The container's name, a DNS label and unique in its pod. */
  name!: string;

  /** Arguments of the command, instead of those of the image. */
  @ListType("atomic")
  args?: string[];

  /** What is run instead of the image's entry point; no shell is involved. */
  @ListType("atomic")
  command?: string[];

  /** Environment variables. */
  @ListType("map", ["name"])
  @Patch({ strategy: "merge", mergeKey: "name" })
  env?: EnvVar[];

  /**
   * Sources whose every entry becomes an environment variable; those of `env` win.
   */
  @ListType("atomic")
  envFrom?: EnvFromSource[];

  /** The image's name, with its registry where that is not the default one. */
  image?: string;

  /** When the image is fetched. */
  imagePullPolicy?: PullPolicy;

  /** Not allowed here. */
  lifecycle?: Lifecycle;

  /** Not allowed here. */
  livenessProbe?: Probe;

  /** Not allowed here. */
  @ListType("map", ["containerPort", "protocol"])
  @Patch({ strategy: "merge", mergeKey: "containerPort" })
  ports?: ContainerPort[];

  /** Not allowed here. */
  readinessProbe?: Probe;

  /** What a change of resources means to the running container. */
  @ListType("atomic")
  resizePolicy?: ContainerResizePolicy[];

  /** Not allowed here; it uses what is set aside for the pod. */
  @ZeroDefault()
  resources?: ResourceRequirements;

  /** Not allowed here. */
  restartPolicy?: string;

  /** Not allowed here. */
  @ListType("atomic")
  restartPolicyRules?: ContainerRestartRule[];

  /** What the container's processes may do. */
  securityContext?: SecurityContext;

  /** Not allowed here. */
  startupProbe?: Probe;

  /** Whether the container has a standard input. */
  stdin?: boolean;

  /** Whether the standard input closes after the first client has left. */
  stdinOnce?: boolean;

  /** The container whose processes it sees. */
  targetContainerName?: string;

  /** The file whose content becomes the termination message. */
  terminationMessagePath?: string;

  /** Where the termination message comes from. */
  terminationMessagePolicy?: TerminationMessagePolicy;

  /** Whether the container has a terminal, for which it needs `stdin`. */
  tty?: boolean;

  /** Block devices that the container gets. */
  @ListType("map", ["devicePath"])
  @Patch({ strategy: "merge", mergeKey: "devicePath" })
  volumeDevices?: VolumeDevice[];

  /** Volumes that are mounted into the container. */
  @ListType("map", ["mountPath"])
  @Patch({ strategy: "merge", mergeKey: "mountPath" })
  volumeMounts?: VolumeMount[];

  /** The working directory, by default that of the image. */
  workingDir?: string;
}
