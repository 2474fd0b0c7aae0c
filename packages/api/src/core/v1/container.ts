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

/** A program that runs in a pod. */
export class Container {
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

  /** What is run when the container starts and before it stops. */
  lifecycle?: Lifecycle;

  /** Tells whether the container is alive; if not, it is restarted. */
  livenessProbe?: Probe;

  /** Ports that the container listens on; to leave one out closes none. */
  @ListType("map", ["containerPort", "protocol"])
  @Patch({ strategy: "merge", mergeKey: "containerPort" })
  ports?: ContainerPort[];

  /** Tells whether the container is ready for requests of services. */
  readinessProbe?: Probe;

  /** What a change of resources means to the running container. */
  @ListType("atomic")
  resizePolicy?: ContainerResizePolicy[];

  /** What the container may use, and what is set aside for it. */
  @ZeroDefault()
  resources?: ResourceRequirements;

  /**
   * When this container alone is restarted; `Always` makes an init container a sidecar.
   */
  restartPolicy?: string;

  /** Exceptions from `restartPolicy`, the first that fits counts. */
  @ListType("atomic")
  restartPolicyRules?: ContainerRestartRule[];

  /** What the container's processes may do; it wins over what the pod says. */
  securityContext?: SecurityContext;

  /**
   * Tells whether the container has started; until then the other probes wait.
   */
  startupProbe?: Probe;

  /** Whether the container has a standard input. */
  stdin?: boolean;

  /** Whether the standard input closes after the first client has left. */
  stdinOnce?: boolean;

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
