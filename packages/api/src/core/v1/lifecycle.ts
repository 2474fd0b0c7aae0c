import type { int64 } from "@kubewright/apimachinery/meta/v1";
import { OpenEnum } from "@kubewright/markers";
import type { ExecAction } from "./exec-action.ts";
import type { HTTPGetAction } from "./http-get-action.ts";
import type { TCPSocketAction } from "./tcp-socket-action.ts";

/** What is run at turns of a container's life. */
export class Lifecycle {
  /** Right after the container was made. */
  postStart?: LifecycleHandler;

  /** Before the container is stopped by intention; the grace period goes on. */
  preStop?: LifecycleHandler;

  /** The signal that stops the container. */
  @OpenEnum()
  stopSignal?:
    | "SIGABRT"
    | "SIGALRM"
    | "SIGBUS"
    | "SIGCHLD"
    | "SIGCLD"
    | "SIGCONT"
    | "SIGFPE"
    | "SIGHUP"
    | "SIGILL"
    | "SIGINT"
    | "SIGIO"
    | "SIGIOT"
    | "SIGKILL"
    | "SIGPIPE"
    | "SIGPOLL"
    | "SIGPROF"
    | "SIGPWR"
    | "SIGQUIT"
    | "SIGRTMAX"
    | "SIGRTMAX-1"
    | "SIGRTMAX-10"
    | "SIGRTMAX-11"
    | "SIGRTMAX-12"
    | "SIGRTMAX-13"
    | "SIGRTMAX-14"
    | "SIGRTMAX-2"
    | "SIGRTMAX-3"
    | "SIGRTMAX-4"
    | "SIGRTMAX-5"
    | "SIGRTMAX-6"
    | "SIGRTMAX-7"
    | "SIGRTMAX-8"
    | "SIGRTMAX-9"
    | "SIGRTMIN"
    | "SIGRTMIN+1"
    | "SIGRTMIN+10"
    | "SIGRTMIN+11"
    | "SIGRTMIN+12"
    | "SIGRTMIN+13"
    | "SIGRTMIN+14"
    | "SIGRTMIN+15"
    | "SIGRTMIN+2"
    | "SIGRTMIN+3"
    | "SIGRTMIN+4"
    | "SIGRTMIN+5"
    | "SIGRTMIN+6"
    | "SIGRTMIN+7"
    | "SIGRTMIN+8"
    | "SIGRTMIN+9"
    | "SIGSEGV"
    | "SIGSTKFLT"
    | "SIGSTOP"
    | "SIGSYS"
    | "SIGTERM"
    | "SIGTRAP"
    | "SIGTSTP"
    | "SIGTTIN"
    | "SIGTTOU"
    | "SIGURG"
    | "SIGUSR1"
    | "SIGUSR2"
    | "SIGVTALRM"
    | "SIGWINCH"
    | "SIGXCPU"
    | "SIGXFSZ";
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
