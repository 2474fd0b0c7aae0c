import type {
  KubernetesObject,
  ObjectMeta,
  Quantity,
  Time,
  int32,
  int64,
} from "@kubewright/apimachinery/meta/v1";
import {
  Kind,
  ListType,
  OpenEnum,
  Patch,
  ZeroDefault,
} from "@kubewright/markers";
import type { ContainerState } from "./container-state.ts";
import type { ContainerUser } from "./container-user.ts";
import type { PodCondition } from "./pod-condition.ts";
import type { PodSpec } from "./pod-spec.ts";
import type { ResourceRequirements } from "./resource-requirements.ts";
import type { ResourceStatus } from "./resource-status.ts";
import type { VolumeMountStatus } from "./volume-mount-status.ts";

/** Which device request stands for an extended resource of a container. */
export class ContainerExtendedResourceRequest {
  /** The container that asks for the resource. */
  containerName!: string;

  /** The extended resource. */
  resourceName!: string;

  /** The request of the claim. */
  requestName!: string;
}

/** How a container of a pod is. */
export class ContainerStatus {
  /** The container's name. */
  name!: string;

  /** Whether it is ready. */
  ready!: boolean;

  /** How often it was restarted. */
  restartCount!: int32;

  /** The image that it runs, by its name. */
  image!: string;

  /** The image that it runs, by its digest. */
  imageID!: string;

  /** The requests that the node has set aside for it. */
  allocatedResources?: Record<string, Quantity>;

  /** The health of resources that it was given. */
  @ListType("map", ["name"])
  @Patch({ strategy: "merge", mergeKey: "name" })
  allocatedResourcesStatus?: ResourceStatus[];

  /** The container's identity, as `<type>://<id>`. */
  containerID?: string;

  /** How it was before its last restart. */
  @ZeroDefault()
  lastState?: ContainerState;

  /** The requests and limits that are in force. */
  resources?: ResourceRequirements;

  /** Whether it has started, and its startup probe has passed. */
  started?: boolean;

  /** How it is now. */
  @ZeroDefault()
  state?: ContainerState;

  /** The signal that stops it. */
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

  /** The user that its first process was started as. */
  user?: ContainerUser;

  /** How its volumes are mounted. */
  @ListType("map", ["mountPath"])
  @Patch({ strategy: "merge", mergeKey: "mountPath" })
  volumeMounts?: VolumeMountStatus[];
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
  @OpenEnum()
  phase?: "Failed" | "Pending" | "Running" | "Succeeded" | "Unknown";

  /** Its address. */
  podIP?: string;

  /** Its addresses, at most one of each IP family. */
  @ListType("map", ["ip"])
  @Patch({ strategy: "merge", mergeKey: "ip" })
  podIPs?: PodIP[];

  /** The class of service that follows from its resources. */
  @OpenEnum()
  qosClass?: "BestEffort" | "Burstable" | "Guaranteed";

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
