import type {
  KubernetesObject,
  ObjectMeta,
  int32,
} from "@kubewright/apimachinery/meta/v1";
import {
  Kind,
  ListType,
  MapType,
  OpenEnum,
  ZeroDefault,
} from "@kubewright/markers";
import type { ObjectReference } from "../../core/v1/object-reference.ts";
import type { Protocol } from "../../core/v1/protocol.ts";

/** Something that implements a service. */
export class Endpoint {
  /** Its addresses, which all lead to the same; clients use the first. */
  @ListType("set")
  addresses!: string[];

  /** Whether it can be used. */
  @ZeroDefault()
  conditions?: EndpointConditions;

  /** Where it is, as older versions said it. */
  deprecatedTopology?: Record<string, string>;

  /** Whom it is meant for. */
  hints?: EndpointHints;

  /** Its host name. */
  hostname?: string;

  /** The node that serves it. */
  nodeName?: string;

  /** The object that serves it. */
  targetRef?: ObjectReference;

  /** The zone that it is in. */
  zone?: string;
}

/** Whether an endpoint can be used; what is absent is not known. */
export class EndpointConditions {
  /** Whether it takes traffic. */
  ready?: boolean;

  /** Whether it would take traffic, on its way out or not. */
  serving?: boolean;

  /** Whether it is on its way out. */
  terminating?: boolean;
}

/** Whom an endpoint is meant for. */
export class EndpointHints {
  /** The nodes that should use it. */
  @ListType("atomic")
  forNodes?: ForNode[];

  /** The zones that should use it. */
  @ListType("atomic")
  forZones?: ForZone[];
}

/** A port of endpoints. */
@MapType("atomic")
export class EndpointPort {
  /** The application's protocol, such as `kubernetes.io/h2c`. */
  appProtocol?: string;

  /** The service port's name. */
  name?: string;

  /** The number. */
  port?: int32;

  /** The protocol. */
  protocol?: Protocol;
}

/**
 * Some of the endpoints that implement a service.
 *
 * Group discovery.k8s.io, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/discovery/endpoint-slice-v1/
 */
@Kind({ group: "discovery.k8s.io", version: "v1" })
export class EndpointSlice implements KubernetesObject {
  readonly apiVersion!: "discovery.k8s.io/v1";
  readonly kind!: "EndpointSlice";
  metadata!: ObjectMeta;

  /** The type of their addresses; it cannot change. */
  @OpenEnum()
  addressType!: "FQDN" | "IPv4" | "IPv6";

  /** The endpoints. */
  @ListType("atomic")
  endpoints?: Endpoint[];

  /** The ports that each of them has. */
  @ListType("atomic")
  ports?: EndpointPort[];
}

/** A node that should use an endpoint. */
export class ForNode {
  /** The node's name. */
  name!: string;
}

/** A zone that should use an endpoint. */
export class ForZone {
  /** The zone's name. */
  name!: string;
}
