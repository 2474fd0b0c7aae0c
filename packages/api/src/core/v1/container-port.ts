import type { int32 } from "@kubewright/apimachinery/meta/v1";
import { Default } from "@kubewright/markers";
import type { Protocol } from "./protocol.ts";

/** A port of a container. */
export class ContainerPort {
  /** The port's number in the pod. */
  containerPort!: int32;

  /** The node's address to which `hostPort` is bound. */
  hostIP?: string;

  /** The port's number on the node. */
  hostPort?: int32;

  /** The port's name, which services can refer to; unique in its pod. */
  name?: string;

  /** The protocol of the port. */
  @Default("TCP")
  protocol?: Protocol;
}
