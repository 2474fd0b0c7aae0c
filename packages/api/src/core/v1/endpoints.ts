import type {
  KubernetesObject,
  ObjectMeta,
  int32,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType, MapType } from "@kubewright/markers";
import type { ObjectReference } from "./object-reference.ts";
import type { Protocol } from "./protocol.ts";

/** An address of a service's endpoints. */
@MapType("atomic")
export class EndpointAddress {
  /** The address. */
  ip!: string;

  /** The endpoint's host name. */
  hostname?: string;

  /** The node that serves it. */
  nodeName?: string;

  /** The object that serves it. */
  targetRef?: ObjectReference;
}

/** A port of a service's endpoints. */
@MapType("atomic")
export class EndpointPort {
  /** The number. */
  port!: int32;

  /** The application's protocol, such as `kubernetes.io/h2c`. */
  appProtocol?: string;

  /** The service port's name. */
  name?: string;

  /** The protocol. */
  protocol?: Protocol;
}

/** Addresses that have ports in common. */
export class EndpointSubset {
  /** The addresses that are ready. */
  @ListType("atomic")
  addresses?: EndpointAddress[];

  /** The addresses that are not ready yet, or no more. */
  @ListType("atomic")
  notReadyAddresses?: EndpointAddress[];

  /** The ports. */
  @ListType("atomic")
  ports?: EndpointPort[];
}

/**
 * The addresses that implement a service; superseded by endpoint slices.
 *
 * Group core, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/core/endpoints-v1/
 */
@Kind({ group: "", version: "v1", shortNames: ["ep"] })
export class Endpoints implements KubernetesObject {
  readonly apiVersion!: "v1";
  readonly kind!: "Endpoints";
  metadata!: ObjectMeta;

  /** The addresses, put together by their ports. */
  @ListType("atomic")
  subsets?: EndpointSubset[];
}
