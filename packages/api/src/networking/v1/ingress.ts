import type {
  KubernetesObject,
  ObjectMeta,
  int32,
} from "@kubewright/apimachinery/meta/v1";
import {
  Kind,
  ListType,
  MapType,
  type OpenEnum,
  ZeroDefault,
} from "@kubewright/markers";
import type { Protocol } from "../../core/v1/protocol.ts";
import type { TypedLocalObjectReference } from "../../core/v1/typed-local-object-reference.ts";

/** Where requests for a path go. */
export class HTTPIngressPath {
  /** How the path is compared with that of the request. */
  @ZeroDefault(false)
  pathType!: PathType;

  /** Where they go. */
  backend!: IngressBackend;

  /** The path, which begins with a slash. */
  path?: string;
}

/** Where requests go, by their paths. */
export class HTTPIngressRuleValue {
  /** The paths. */
  @ListType("atomic")
  paths!: HTTPIngressPath[];
}

/**
 * Leads requests from outside to services.
 *
 * Group networking.k8s.io, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/networking/ingress-v1/
 */
@Kind({
  group: "networking.k8s.io",
  version: "v1",
  shortNames: ["ing"],
  subresources: { status: true },
})
export class Ingress implements KubernetesObject {
  readonly apiVersion!: "networking.k8s.io/v1";
  readonly kind!: "Ingress";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: IngressSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: IngressStatus;
}

/** Where requests go; one of the two is set. */
export class IngressBackend {
  /** An object of the same namespace. */
  resource?: TypedLocalObjectReference;

  /** A service of the same namespace. */
  service?: IngressServiceBackend;
}

/** An address of an ingress. */
export class IngressLoadBalancerIngress {
  /** The host name, where it has one. */
  hostname?: string;

  /** The IP address, where it has one. */
  ip?: string;

  /** The state of its ports. */
  @ListType("atomic")
  ports?: IngressPortStatus[];
}

/** How the load balancer of an ingress is. */
export class IngressLoadBalancerStatus {
  /** The addresses that traffic goes to. */
  @ListType("atomic")
  ingress?: IngressLoadBalancerIngress[];
}

/** How a port of an ingress is. */
export class IngressPortStatus {
  /** The number. */
  port!: int32;

  /** The protocol. */
  protocol!: Protocol;

  /** What is wrong with it, as one word in CamelCase. */
  error?: string;
}

/** Where requests for a host go. */
export class IngressRule {
  /** The host; `*.` may stand before it. All hosts by default. */
  host?: string;

  http?: HTTPIngressRuleValue;
}

/** A port of a service. */
export class IngressServiceBackend {
  /** The service's name. */
  name!: string;

  /** The port. */
  @ZeroDefault()
  port?: ServiceBackendPort;
}

/** Where requests go. */
export class IngressSpec {
  /** Where requests go that no rule fits. */
  defaultBackend?: IngressBackend;

  /** The class, which says who implements it. */
  ingressClassName?: string;

  /** Where requests go, by host and path. */
  @ListType("atomic")
  rules?: IngressRule[];

  /** The hosts that use TLS. */
  @ListType("atomic")
  tls?: IngressTLS[];
}

/** How an ingress is. */
export class IngressStatus {
  /** How its load balancer is. */
  @ZeroDefault()
  loadBalancer?: IngressLoadBalancerStatus;
}

/** The certificate for some hosts. */
export class IngressTLS {
  /** The hosts. */
  @ListType("atomic")
  hosts?: string[];

  /** The secret with key and certificate. */
  secretName?: string;
}

/** A port of a service, by name or by number. */
@MapType("atomic")
export class ServiceBackendPort {
  /** The port's name. */
  name?: string;

  /** The port's number. */
  number?: int32;
}

/** How a path is compared with that of a request. */
export type PathType = OpenEnum<"Exact" | "ImplementationSpecific" | "Prefix">;
