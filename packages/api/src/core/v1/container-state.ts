import type { Time, int32 } from "@kubewright/apimachinery/meta/v1";

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
