import type { int32, int64 } from "@kubewright/apimachinery/meta/v1";
import { Default } from "@kubewright/markers";
import type { ExecAction } from "./exec-action.ts";
import type { HTTPGetAction } from "./http-get-action.ts";
import type { TCPSocketAction } from "./tcp-socket-action.ts";

/** A health check by gRPC. */
export class GRPCAction {
  /** The port's number. */
  port!: int32;

  /** The service whose health is asked for; empty for that of the server. */
  @Default("")
  service?: string;
}

/** A check of a container's health; exactly one way of checking is set. */
export class Probe {
  /** A command. */
  exec?: ExecAction;

  /** How many failures in a row count as one. */
  failureThreshold?: int32;

  /** A health check by gRPC. */
  grpc?: GRPCAction;

  /** A request by HTTP. */
  httpGet?: HTTPGetAction;

  /** How many seconds after the start the first check is made. */
  initialDelaySeconds?: int32;

  /** How many seconds are between checks. */
  periodSeconds?: int32;

  /** How many successes in a row count as one. */
  successThreshold?: int32;

  /** A connection by TCP. */
  tcpSocket?: TCPSocketAction;

  /** How long the pod may take to end after the probe has failed, in seconds. */
  terminationGracePeriodSeconds?: int64;

  /** After how many seconds without an answer a check has failed. */
  timeoutSeconds?: int32;
}
