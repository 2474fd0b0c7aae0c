import type {
  KubernetesObject,
  ObjectMeta,
  Quantity,
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
import type { NodeCondition } from "./node-condition.ts";
import type { NodeConfigSource } from "./node-config-source.ts";
import type { NodeSpec } from "./node-spec.ts";

/** A volume that is attached to a node. */
export class AttachedVolume {
  /** The name of the volume. */
  name!: string;

  /** The path of the device on the node. */
  devicePath!: string;
}

/** An image that is on a node. */
export class ContainerImage {
  /** The names that it is known by. */
  @ListType("atomic")
  names?: string[];

  /** Its size in bytes. */
  sizeBytes?: int64;
}

/** Where a daemon listens. */
export class DaemonEndpoint {
  /** The port's number. */
  Port!: int32;
}

/**
 * A machine that runs pods.
 *
 * Group core, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/core/node-v1/
 */
@Kind({
  group: "",
  version: "v1",
  shortNames: ["no"],
  scope: "Cluster",
  subresources: { status: true },
})
export class Node implements KubernetesObject {
  readonly apiVersion!: "v1";
  readonly kind!: "Node";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: NodeSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: NodeStatus;
}

/** An address of a node. */
export class NodeAddress {
  /** What sort of address it is, such as `Hostname` or `InternalIP`. */
  type!: string;

  /** The address. */
  address!: string;
}

/** The configurations of a kubelet; no longer supported. */
export class NodeConfigStatus {
  /** What is in use. */
  active?: NodeConfigSource;

  /** What will be in use after a restart. */
  assigned?: NodeConfigSource;

  /** What went wrong. */
  error?: string;

  /** What it falls back to. */
  lastKnownGood?: NodeConfigSource;
}

/** Where the daemons of a node listen. */
export class NodeDaemonEndpoints {
  /** The kubelet. */
  @ZeroDefault()
  kubeletEndpoint?: DaemonEndpoint;
}

/** What a node's container runtime can do. */
export class NodeFeatures {
  /** Whether `supplementalGroupsPolicy` of pods is heeded. */
  supplementalGroupsPolicy?: boolean;
}

/** A handler of a node's container runtime. */
export class NodeRuntimeHandler {
  /** What it can do. */
  features?: NodeRuntimeHandlerFeatures;

  /** Its name; empty for the default one. */
  @ZeroDefault()
  name?: string;
}

/** What a runtime handler can do. */
export class NodeRuntimeHandlerFeatures {
  /** Whether it mounts volumes read-only all the way down. */
  recursiveReadOnlyMounts?: boolean;

  /** Whether it runs pods in user namespaces. */
  userNamespaces?: boolean;
}

/** How a node is. */
export class NodeStatus {
  /** Where it can be reached. */
  @ListType("map", ["type"])
  @Patch({ strategy: "merge", mergeKey: "type" })
  addresses?: NodeAddress[];

  /** What is there for pods. */
  allocatable?: Record<string, Quantity>;

  /** What it has. */
  capacity?: Record<string, Quantity>;

  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  @Patch({ strategy: "merge", mergeKey: "type" })
  conditions?: NodeCondition[];

  /** The configurations of its kubelet. */
  config?: NodeConfigStatus;

  /** Where its daemons listen. */
  @ZeroDefault()
  daemonEndpoints?: NodeDaemonEndpoints;

  /** Features of Kubernetes that its kubelet has. */
  @ListType("atomic")
  declaredFeatures?: string[];

  /** What its container runtime can do. */
  features?: NodeFeatures;

  /** The images that it holds. */
  @ListType("atomic")
  images?: ContainerImage[];

  /** Versions and identities of its software. */
  @ZeroDefault()
  nodeInfo?: NodeSystemInfo;

  /** Not used any more. */
  @OpenEnum()
  phase?: "Pending" | "Running" | "Terminated";

  /** The handlers of its container runtime. */
  @ListType("atomic")
  runtimeHandlers?: NodeRuntimeHandler[];

  /** The volumes that are attached. */
  @ListType("atomic")
  volumesAttached?: AttachedVolume[];

  /** The volumes that are mounted. */
  @ListType("atomic")
  volumesInUse?: string[];
}

/** Swap memory of a node. */
export class NodeSwapStatus {
  /** Its size in bytes. */
  capacity?: int64;
}

/** Versions and identities of a node's software. */
export class NodeSystemInfo {
  /** The machine's identity, as its operating system knows it. */
  machineID!: string;

  /** The machine's identity, as its firmware knows it. */
  systemUUID!: string;

  /** The identity of the last boot. */
  bootID!: string;

  /** The kernel's version. */
  kernelVersion!: string;

  /** The operating system's name and version. */
  osImage!: string;

  /** The container runtime with its version. */
  containerRuntimeVersion!: string;

  /** The kubelet's version. */
  kubeletVersion!: string;

  /** Not used any more. */
  kubeProxyVersion!: string;

  /** The operating system, `linux` or `windows`. */
  operatingSystem!: string;

  /** The processor's architecture. */
  architecture!: string;

  /** Its swap memory. */
  swap?: NodeSwapStatus;
}
