import type { OpenEnum } from "@kubewright/markers";

/** A volume that is mounted into a container. */
export class VolumeMount {
  /** The name of the volume in the pod. */
  name!: string;

  /** The path in the container; it holds no colon. */
  mountPath!: string;

  /** Whether mounts are seen across container and node. */
  mountPropagation?: MountPropagationMode;

  /** Whether it is mounted to be read only. */
  readOnly?: boolean;

  /** Whether that goes for mounts below it too. */
  recursiveReadOnly?: string;

  /** The path in the volume that is mounted, by default the root. */
  subPath?: string;

  /** The same, with `$(NAME)` for environment variables. */
  subPathExpr?: string;
}

/** Whether mounts are seen across container and node. */
export type MountPropagationMode = OpenEnum<
  "Bidirectional" | "HostToContainer" | "None"
>;
