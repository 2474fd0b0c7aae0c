import type {
  KubernetesObject,
  ObjectMeta,
  Quantity,
  Time,
  int64,
} from "@kubewright/apimachinery/meta/v1";
import {
  Kind,
  ListType,
  type OpenEnum,
  Patch,
  ZeroDefault,
} from "@kubewright/markers";
import type { ContainerStatus } from "./container-status.ts";
import type { PodSpec } from "./pod-spec.ts";
import type { ResourceRequirements } from "./resource-requirements.ts";

/** Which device request stands for an extended resource of a container. */
export class ContainerExtendedResourceRequest {
  /** The container that asks for the resource. */
  containerName!: string;

  /** The extended resource. */
  resourceName!: string;

  /** The request of the claim. */
  requestName!: string;
}

/** An address of a node. */
export class HostIP {
  /** The address. */
  ip!: string;
}

/** Resources of a node that a claim has given to a pod. */
export class NodeAllocatableResourceClaimStatus {
  /** The claim. */
  resourceClaimName!: string;

  /** The amounts. */
  resources!: Record<string, Quantity>;

  /** The containers that use them. */
  @ListType("set")
  containers?: string[];
}

/**
 * Containers that run together on a node.
 *
 * Group core, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/core/pod-v1/
 */
@Kind({
  group: "",
  version: "v1",
  shortNames: ["po"],
  categories: ["all"],
  subresources: { status: true },
})
export class Pod implements KubernetesObject {
  readonly apiVersion!: "v1";
  readonly kind!: "Pod";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: PodSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: PodStatus;
}

/** One aspect of a pod's state. */
export class PodCondition {
  /** What the condition is about, such as `Ready`. */
  type!: string;

  /** Whether the condition holds. */
  status!: string;

  /** When the condition was last looked at. */
  lastProbeTime?: Time;

  /** When the condition last changed from one status to another. */
  lastTransitionTime?: Time;

  /** What happened, in words for people. */
  message?: string;

  /** The `metadata.generation` that this state was made of. */
  observedGeneration?: int64;

  /** Why, as one word in CamelCase for programs. */
  reason?: string;
}

/** The claim that stands for extended resources of a pod. */
export class PodExtendedResourceClaimStatus {
  /** Which request stands for which resource. */
  @ListType("atomic")
  requestMappings!: ContainerExtendedResourceRequest[];

  /** The claim's name. */
  resourceClaimName!: string;
}

/** An address of a pod. */
export class PodIP {
  /** The address. */
  ip!: string;
}

/** The claim that was made of a template. */
export class PodResourceClaimStatus {
  /** What the pod calls it. */
  name!: string;

  /** The claim's name. */
  resourceClaimName?: string;
}

/** How a pod is. */
export class PodStatus {
  /** The requests that the node has set aside for it. */
  allocatedResources?: Record<string, Quantity>;

  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  @Patch({ strategy: "merge", mergeKey: "type" })
  conditions?: PodCondition[];

  /** How its containers are. */
  @ListType("atomic")
  containerStatuses?: ContainerStatus[];

  /** How its ephemeral containers are. */
  @ListType("atomic")
  ephemeralContainerStatuses?: ContainerStatus[];

  /** The claim that stands for its extended resources. */
  extendedResourceClaimStatus?: PodExtendedResourceClaimStatus;

  /** The address of its node. */
  hostIP?: string;

  /** The addresses of its node. */
  @ListType("atomic")
  @Patch({ strategy: "merge", mergeKey: "ip" })
  hostIPs?: HostIP[];

  /** How its init containers are. */
  @ListType("atomic")
  initContainerStatuses?: ContainerStatus[];

  /** Why it is so, in words for people. */
  message?: string;

  /** Resources of the node that claims have given to it. */
  @ListType("atomic")
  nodeAllocatableResourceClaimStatuses?: NodeAllocatableResourceClaimStatus[];

  /** The node that is being cleared for it. */
  nominatedNodeName?: string;

  /** The `metadata.generation` that this state was made of. */
  observedGeneration?: int64;

  /** How far it is in its life. */
  phase?: PodPhase;

  /** Its address. */
  podIP?: string;

  /** Its addresses, at most one of each IP family. */
  @ListType("map", ["ip"])
  @Patch({ strategy: "merge", mergeKey: "ip" })
  podIPs?: PodIP[];

  /** The class of service that follows from its resources. */
  qosClass?: PodQOSClass;

  /** Why, as one word in CamelCase for programs. */
  reason?: string;

  /** How the resizing of its containers goes, as older nodes say it. */
  resize?: string;

  /** The claims that were made for it. */
  @ListType("map", ["name"])
  @Patch({ strategy: "merge,retainKeys", mergeKey: "name" })
  resourceClaimStatuses?: PodResourceClaimStatus[];

  /** The requests and limits of the pod that are in force. */
  resources?: ResourceRequirements;

  /** When the node took it up. */
  startTime?: Time;
}

/** How far a pod is in its life. */
export type PodPhase = OpenEnum<
  "Failed" | "Pending" | "Running" | "Succeeded" | "Unknown"
>;

/** The class of service that follows from a pod's resources. */
export type PodQOSClass = OpenEnum<"BestEffort" | "Burstable" | "Guaranteed">;
