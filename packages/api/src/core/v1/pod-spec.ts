import type {
  LabelSelector,
  Quantity,
  int32,
  int64,
} from "@kubewright/apimachinery/meta/v1";
import {
  ListType,
  MapType,
  type OpenEnum,
  Patch,
  Union,
} from "@kubewright/markers";
import type { Affinity } from "./affinity.ts";
import type { Container } from "./container.ts";
import type { EphemeralContainer } from "./ephemeral-container.ts";
import type { HostAlias } from "./host-alias.ts";
import type { LocalObjectReference } from "./local-object-reference.ts";
import type { PodDNSConfig } from "./pod-dns-config.ts";
import type { PodOS } from "./pod-os.ts";
import type { PodResourceClaim } from "./pod-resource-claim.ts";
import type { PodSecurityContext } from "./pod-security-context.ts";
import type { PreemptionPolicy } from "./preemption-policy.ts";
import type { ResourceRequirements } from "./resource-requirements.ts";
import type { Toleration } from "./toleration.ts";
import type { Volume } from "./volume.ts";

/** A condition that a pod needs to be ready. */
export class PodReadinessGate {
  /** The condition's type. */
  conditionType!: string;
}

/** Keeps a pod from being scheduled until it is taken away. */
export class PodSchedulingGate {
  /** The gate's name. */
  name!: string;
}

/** The group that a pod is scheduled with. */
@Union({ members: ["podGroupName"] })
export class PodSchedulingGroup {
  /** The group's name. */
  podGroupName?: string;
}

/** What is wanted of a pod. */
export class PodSpec {
  /** The containers; at least one. */
  @ListType("map", ["name"])
  @Patch({ strategy: "merge", mergeKey: "name" })
  containers!: Container[];

  /** How long the pod may be active, in seconds, before it counts as failed. */
  activeDeadlineSeconds?: int64;

  /** Where the pod would rather, or must, be scheduled. */
  affinity?: Affinity;

  /** Whether the containers get a token of the service account. */
  automountServiceAccountToken?: boolean;

  /** How names are resolved, added to what `dnsPolicy` says. */
  dnsConfig?: PodDNSConfig;

  /** Where the settings for resolving names come from. */
  dnsPolicy?: DNSPolicy;

  /** Whether services show as environment variables. */
  enableServiceLinks?: boolean;

  /** Containers that were added to look into the running pod. */
  @ListType("map", ["name"])
  @Patch({ strategy: "merge", mergeKey: "name" })
  ephemeralContainers?: EphemeralContainer[];

  /** Further lines of the hosts file. */
  @ListType("map", ["ip"])
  @Patch({ strategy: "merge", mergeKey: "ip" })
  hostAliases?: HostAlias[];

  /** Whether the node's IPC namespace is used. */
  hostIPC?: boolean;

  /** Whether the node's network is used. */
  hostNetwork?: boolean;

  /** Whether the node's processes are seen. */
  hostPID?: boolean;

  /** Whether the node's user namespace is used, which is the default. */
  hostUsers?: boolean;

  /** The host name, by default the pod's name. */
  hostname?: string;

  /** The host name, whatever else would decide it. */
  hostnameOverride?: string;

  /** Secrets for fetching images. */
  @ListType("map", ["name"])
  @Patch({ strategy: "merge", mergeKey: "name" })
  imagePullSecrets?: LocalObjectReference[];

  /** Containers that run one after the other before the others start. */
  @ListType("map", ["name"])
  @Patch({ strategy: "merge", mergeKey: "name" })
  initContainers?: Container[];

  /** The node that the pod runs on; schedulers set it. */
  nodeName?: string;

  /** Labels that the node must have. */
  @MapType("atomic")
  nodeSelector?: Record<string, string>;

  /** The operating system of the containers. */
  os?: PodOS;

  /** What the runtime class needs beside the containers; set on admission. */
  overhead?: Record<string, Quantity>;

  /** Whether pods of lower priority may have to go for this one. */
  preemptionPolicy?: PreemptionPolicy;

  /** The priority, from the priority class; set on admission. */
  priority?: int32;

  /** The priority class. */
  priorityClassName?: string;

  /** Conditions that the pod needs to be ready. */
  @ListType("atomic")
  readinessGates?: PodReadinessGate[];

  /** Claims that the containers can use. */
  @ListType("map", ["name"])
  @Patch({ strategy: "merge,retainKeys", mergeKey: "name" })
  resourceClaims?: PodResourceClaim[];

  /** What the containers together may use, and what is set aside for them. */
  resources?: ResourceRequirements;

  /** When containers are restarted. */
  restartPolicy?: RestartPolicy;

  /** The runtime class that runs the pod. */
  runtimeClassName?: string;

  /** The scheduler that finds a node for it. */
  schedulerName?: string;

  /** What keeps the pod from being scheduled. */
  @ListType("map", ["name"])
  @Patch({ strategy: "merge", mergeKey: "name" })
  schedulingGates?: PodSchedulingGate[];

  /** The group that the pod is scheduled with. */
  schedulingGroup?: PodSchedulingGroup;

  /** What the processes may do. */
  securityContext?: PodSecurityContext;

  /** The older name of `serviceAccountName`. */
  serviceAccount?: string;

  /** The service account that the pod runs as. */
  serviceAccountName?: string;

  /** Whether the host name is the full domain name. */
  setHostnameAsFQDN?: boolean;

  /** Whether the containers see each other's processes. */
  shareProcessNamespace?: boolean;

  /** The domain below the namespace's that the host name is in. */
  subdomain?: string;

  /** How long the pod may take to end, in seconds. */
  terminationGracePeriodSeconds?: int64;

  /** Taints of nodes that do not keep the pod away. */
  @ListType("atomic")
  tolerations?: Toleration[];

  /** How pods of this sort are spread over the cluster. */
  @ListType("map", ["topologyKey", "whenUnsatisfiable"])
  @Patch({ strategy: "merge", mergeKey: "topologyKey" })
  topologySpreadConstraints?: TopologySpreadConstraint[];

  /** Volumes that the containers can mount. */
  @ListType("map", ["name"])
  @Patch({ strategy: "merge,retainKeys", mergeKey: "name" })
  volumes?: Volume[];
}

/** How pods of one sort are spread over places. */
export class TopologySpreadConstraint {
  /** By how many pods places may differ. */
  maxSkew!: int32;

  /** The node label that says what a place is. */
  topologyKey!: string;

  /** What happens to a pod that would break the rule. */
  whenUnsatisfiable!: UnsatisfiableConstraintAction;

  /** The objects that count, by their labels. */
  labelSelector?: LabelSelector;

  /** Labels in which the pods that count agree with the incoming one. */
  @ListType("atomic")
  matchLabelKeys?: string[];

  /** How many places there must be at least. */
  minDomains?: int32;

  /** Whether only nodes count that the pod may run on. */
  nodeAffinityPolicy?: NodeInclusionPolicy;

  /** Whether only nodes count whose taints the pod bears. */
  nodeTaintsPolicy?: NodeInclusionPolicy;
}

/** Where a pod's settings for resolving names come from. */
export type DNSPolicy = OpenEnum<
  "ClusterFirst" | "ClusterFirstWithHostNet" | "Default" | "None"
>;

/** Whether nodes that a pod cannot run on count. */
export type NodeInclusionPolicy = OpenEnum<"Honor" | "Ignore">;

/** When the containers of a pod are restarted. */
export type RestartPolicy = OpenEnum<"Always" | "Never" | "OnFailure">;

/** What happens to a pod that would break a rule. */
export type UnsatisfiableConstraintAction = OpenEnum<
  "DoNotSchedule" | "ScheduleAnyway"
>;
