import type { int64 } from "@kubewright/apimachinery/meta/v1";
import type { ExecAction } from "./exec-action.ts";
import type { HTTPGetAction } from "./http-get-action.ts";
import type { Signal } from "./signal.ts";
import type { TCPSocketAction } from "./tcp-socket-action.ts";

/** What is run at turns of a container's life. */
export class Lifecycle {
  /** Right after the container was made. */
  postStart?: LifecycleHandler;

  /** Before the container is stopped by intention; the grace period goes on. */
  preStop?: LifecycleHandler;

  /** The signal that stops the container. */
  stopSignal?: Signal;
}

/** What is run; exactly one of its fields is set. */
export class LifecycleHandler {
  /** A command. */
  exec?: ExecAction;

  /** A request by HTTP. */
  httpGet?: HTTPGetAction;

  /** A pause. */
  sleep?: SleepAction;

  /** Not supported, and kept for old objects only. */
  tcpSocket?: TCPSocketAction;
}

/** A pause. */
export class SleepAction {
  /** How long it is. */
  seconds!: int64;
}
