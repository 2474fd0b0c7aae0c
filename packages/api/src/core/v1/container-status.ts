import type {
  Quantity,
  Time,
  int32,
  int64,
} from "@kubewright/apimachinery/meta/v1";
import { ListType, Patch, ZeroDefault } from "@kubewright/markers";
import type { ResourceRequirements } from "./resource-requirements.ts";
import type { Signal } from "./signal.ts";

/**
 * The state of a container, in the one field that is set; waiting if none is.
 */
export class ContainerState {
  /** The container runs. */
  running?: ContainerStateRunning;

  /** The container has ended. */
  terminated?: ContainerStateTerminated;

  /** The container has yet to start. */
  waiting?: ContainerStateWaiting;
}

/** A container that runs. */
export class ContainerStateRunning {
  /** When it was last started. */
  startedAt?: Time;
}

/** A container that has ended. */
export class ContainerStateTerminated {
  /** The exit code. */
  exitCode!: int32;

  /** The container's identity, as `<type>://<id>`. */
  containerID?: string;

  /** When it ended. */
  finishedAt?: Time;

  /** What happened, in words for people. */
  message?: string;

  /** Why, as one word in CamelCase for programs. */
  reason?: string;

  /** The signal that ended it. */
  signal?: int32;

  /** When it had started. */
  startedAt?: Time;
}

/** A container that has yet to start. */
export class ContainerStateWaiting {
  /** What happened, in words for people. */
  message?: string;

  /** Why, as one word in CamelCase for programs. */
  reason?: string;
}

/** How a container of a pod is. */
export class ContainerStatus {
  /** The container's name. */
  name!: string;

  /** Whether it is ready. */
  ready!: boolean;

  /** How often it was restarted. */
  restartCount!: int32;

  /** The image that it runs, by its name. */
  image!: string;

  /** The image that it runs, by its digest. */
  imageID!: string;

  /** The requests that the node has set aside for it. */
  allocatedResources?: Record<string, Quantity>;

  /** The health of resources that it was given. */
  @ListType("map", ["name"])
  @Patch({ strategy: "merge", mergeKey: "name" })
  allocatedResourcesStatus?: ResourceStatus[];

  /** The container's identity, as `<type>://<id>`. */
  containerID?: string;

  /** How it was before its last restart. */
  @ZeroDefault()
  lastState?: ContainerState;

  /** The requests and limits that are in force. */
  resources?: ResourceRequirements;

  /** Whether it has started, and its startup probe has passed. */
  started?: boolean;

  /** How it is now. */
  @ZeroDefault()
  state?: ContainerState;

  /** The signal that stops it. */
  stopSignal?: Signal;

  /** The user that its first process was started as. */
  user?: ContainerUser;

  /** How its volumes are mounted. */
  @ListType("map", ["mountPath"])
  @Patch({ strategy: "merge", mergeKey: "mountPath" })
  volumeMounts?: VolumeMountStatus[];
}

/** The user of a process. */
export class ContainerUser {
  /** The user on Linux. */
  linux?: LinuxContainerUser;
}

/** The image that a volume was made of. */
export class ImageVolumeStatus {
  /** The image by its digest. */
  @ZeroDefault(false)
  imageRef!: string;
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

/** The health of a device. */
export class ResourceHealth {
  /** The device's identity. */
  resourceID!: string;

  /** Whether it is healthy. */
  health?: string;

  /** What happened, in words for people. */
  message?: string;
}

/** The health of devices of one resource. */
export class ResourceStatus {
  /** The resource, or `claim:<name>/<request>`. */
  name!: string;

  /** The devices. */
  @ListType("map", ["resourceID"])
  resources?: ResourceHealth[];
}

/** How a volume is mounted. */
export class VolumeMountStatus {
  /** The name of the volume in the pod. */
  name!: string;

  /** The path in the container. */
  mountPath!: string;

  /** Whether it is mounted to be read only. */
  readOnly?: boolean;

  /** Whether that goes for mounts below it too. */
  recursiveReadOnly?: string;

  /** What is known of the volume itself. */
  volumeStatus?: VolumeStatus;
}

/** What is known of a mounted volume. */
export class VolumeStatus {
  /** The image that it was made of. */
  image?: ImageVolumeStatus;
}
