import type {
  IntOrString,
  KubernetesObject,
  LabelSelector,
  ObjectMeta,
  int32,
} from "@kubewright/apimachinery/meta/v1";
import {
  Kind,
  ListType,
  type OpenEnum,
  ZeroDefault,
} from "@kubewright/markers";
import type { Protocol } from "../../core/v1/protocol.ts";

/** A range of IP addresses. */
export class IPBlock {
  /** The range, such as `192.0.2.0/24`. */
  cidr!: string;

  /** Ranges within that do not count. */
  @ListType("atomic")
  except?: string[];
}

/**
 * Says what traffic some pods may have.
 *
 * Group networking.k8s.io, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/networking/network-policy-v1/
 */
@Kind({ group: "networking.k8s.io", version: "v1", shortNames: ["netpol"] })
export class NetworkPolicy implements KubernetesObject {
  readonly apiVersion!: "networking.k8s.io/v1";
  readonly kind!: "NetworkPolicy";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: NetworkPolicySpec;
}

/** Traffic that may leave. */
export class NetworkPolicyEgressRule {
  /** The ports that it may go to; all by default. */
  @ListType("atomic")
  ports?: NetworkPolicyPort[];

  /** The peers that it may go to; all by default. */
  @ListType("atomic")
  to?: NetworkPolicyPeer[];
}

/** Traffic that may come. */
export class NetworkPolicyIngressRule {
  /** The peers that it may come from; all by default. */
  @ListType("atomic")
  from?: NetworkPolicyPeer[];

  /** The ports that it may come to; all by default. */
  @ListType("atomic")
  ports?: NetworkPolicyPort[];
}

/** The other end of traffic. */
export class NetworkPolicyPeer {
  /** A range of IP addresses; nothing else is set then. */
  ipBlock?: IPBlock;

  /** The namespaces of the pods, by their labels. */
  namespaceSelector?: LabelSelector;

  /** The pods, by their labels. */
  podSelector?: LabelSelector;
}

/** A port, or a range of them. */
export class NetworkPolicyPort {
  /** The last port of a range. */
  endPort?: int32;

  /** The port, by number or by name; all by default. */
  port?: IntOrString;

  /** The protocol, by default TCP. */
  protocol?: Protocol;
}

/** What traffic is allowed. */
export class NetworkPolicySpec {
  /** Traffic that may leave. */
  @ListType("atomic")
  egress?: NetworkPolicyEgressRule[];

  /** Traffic that may come. */
  @ListType("atomic")
  ingress?: NetworkPolicyIngressRule[];

  /** The pods that the policy is for, by their labels. */
  @ZeroDefault()
  podSelector?: LabelSelector;

  /** Which directions the policy is about. */
  @ListType("atomic")
  policyTypes?: PolicyType[];
}

/** A direction of traffic. */
export type PolicyType = OpenEnum<"Egress" | "Ingress">;
