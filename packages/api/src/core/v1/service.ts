import type {
  Condition,
  IntOrString,
  KubernetesObject,
  ObjectMeta,
  int32,
} from "@kubewright/apimachinery/meta/v1";
import {
  Default,
  Kind,
  ListType,
  MapType,
  type OpenEnum,
  Patch,
  ZeroDefault,
} from "@kubewright/markers";
import type { Protocol } from "./protocol.ts";

/** How long a client stays with one pod. */
export class ClientIPConfig {
  /** For how many seconds, from 1 to 86400. */
  timeoutSeconds?: int32;
}

/** An address of a load balancer. */
export class LoadBalancerIngress {
  /** The host name, where it has one. */
  hostname?: string;

  /** The IP address, where it has one. */
  ip?: string;

  /** Whether traffic to the address leaves the node. */
  ipMode?: string;

  /** The state of its ports. */
  @ListType("atomic")
  ports?: PortStatus[];
}

/** How a load balancer is. */
export class LoadBalancerStatus {
  /** The addresses that traffic goes to. */
  @ListType("atomic")
  ingress?: LoadBalancerIngress[];
}

/** How a port of a load balancer is. */
export class PortStatus {
  /** The number. */
  port!: int32;

  /** The protocol. */
  protocol!: Protocol;

  /** What is wrong with it, as one word in CamelCase. */
  error?: string;
}

/**
 * A name and an address for pods that do the same.
 *
 * Group core, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/core/service-v1/
 */
@Kind({
  group: "",
  version: "v1",
  shortNames: ["svc"],
  categories: ["all"],
  subresources: { status: true },
})
export class Service implements KubernetesObject {
  readonly apiVersion!: "v1";
  readonly kind!: "Service";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: ServiceSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: ServiceStatus;
}

/** A port of a service. */
export class ServicePort {
  /** The port's number. */
  port!: int32;

  /** The application's protocol, such as `kubernetes.io/h2c`. */
  appProtocol?: string;

  /** The port's name; needed where there are several. */
  name?: string;

  /** The port's number on every node. */
  nodePort?: int32;

  /** The protocol. */
  @Default("TCP")
  protocol?: Protocol;

  /** The pods' port, by number or by name; by default the same number. */
  targetPort?: IntOrString;
}

/** What is wanted of a service. */
export class ServiceSpec {
  /** Whether a load balancer's service gets node ports. */
  allocateLoadBalancerNodePorts?: boolean;

  /** The service's address; `None` for a headless one. */
  clusterIP?: string;

  /** The service's addresses, at most one of each IP family. */
  @ListType("atomic")
  clusterIPs?: string[];

  /**
   * Addresses that nodes take traffic for, which somebody else has to route to them.
   */
  @ListType("atomic")
  externalIPs?: string[];

  /** The name that the service is an alias of; only for type ExternalName. */
  externalName?: string;

  /** Which endpoints get traffic from outside. */
  externalTrafficPolicy?: ServiceExternalTrafficPolicy;

  /** The nodes' port for a load balancer's health checks. */
  healthCheckNodePort?: int32;

  /** Which endpoints get traffic from inside. */
  internalTrafficPolicy?: ServiceInternalTrafficPolicy;

  /** The IP families of its addresses. */
  @ListType("atomic")
  ipFamilies?: IPFamily[];

  /** Whether it has addresses of one family or of both. */
  ipFamilyPolicy?: IPFamilyPolicy;

  /** The implementation of its load balancer. */
  loadBalancerClass?: string;

  /** The address of its load balancer, where that can be chosen. */
  loadBalancerIP?: string;

  /** The clients that its load balancer takes traffic from. */
  @ListType("atomic")
  loadBalancerSourceRanges?: string[];

  /** Its ports. */
  @ListType("map", ["port", "protocol"])
  @Patch({ strategy: "merge", mergeKey: "port" })
  ports?: ServicePort[];

  /** Whether pods count before they are ready. */
  publishNotReadyAddresses?: boolean;

  /** The labels of its pods; without any, somebody else writes the endpoints. */
  @MapType("atomic")
  selector?: Record<string, string>;

  /** Whether a client stays with one pod. */
  sessionAffinity?: ServiceAffinity;

  /** How long it does. */
  sessionAffinityConfig?: SessionAffinityConfig;

  /** Which endpoints are better than others, such as `PreferClose`. */
  trafficDistribution?: string;

  /** How the service is made known. */
  type?: ServiceType;
}

/** How a service is. */
export class ServiceStatus {
  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  @Patch({ strategy: "merge", mergeKey: "type" })
  conditions?: Condition[];

  /** How its load balancer is. */
  @ZeroDefault()
  loadBalancer?: LoadBalancerStatus;
}

/** How long clients stay with one pod. */
export class SessionAffinityConfig {
  /** For affinity by the client's address. */
  clientIP?: ClientIPConfig;
}

/** A version of IP. */
export type IPFamily = OpenEnum<"" | "IPv4" | "IPv6">;

/** Whether a service has addresses of one IP family or of both. */
export type IPFamilyPolicy = OpenEnum<
  "PreferDualStack" | "RequireDualStack" | "SingleStack"
>;

/** Whether a client stays with one pod. */
export type ServiceAffinity = OpenEnum<"ClientIP" | "None">;

/** Which endpoints get traffic from outside. */
export type ServiceExternalTrafficPolicy = OpenEnum<"Cluster" | "Local">;

/** Which endpoints get traffic from inside. */
export type ServiceInternalTrafficPolicy = OpenEnum<"Cluster" | "Local">;

/** How a service is made known. */
export type ServiceType = OpenEnum<
  "ClusterIP" | "ExternalName" | "LoadBalancer" | "NodePort"
>;
