import type {
  KubernetesObject,
  ObjectMeta,
  Time,
  int32,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType, Patch, Union, ZeroDefault } from "@kubewright/markers";

/** Requests that never wait. */
export class ExemptPriorityLevelConfiguration {
  /** How much of the level's share others may borrow, in per cent. */
  lendablePercent?: int32;

  /** The level's share of the server. */
  nominalConcurrencyShares?: int32;
}

/** What becomes of requests that cannot be served at once. */
@Union({ discriminator: "type", members: ["queuing"] })
export class LimitResponse {
  /** Whether they wait or are refused. */
  type!: string;

  /** How they wait; only for type Queue. */
  queuing?: QueuingConfiguration;
}

/** Requests that may have to wait. */
export class LimitedPriorityLevelConfiguration {
  /** How much the level may borrow from others, in per cent of its share. */
  borrowingLimitPercent?: int32;

  /** How much of the level's share others may borrow, in per cent. */
  lendablePercent?: int32;

  /** What becomes of requests that cannot be served at once. */
  @ZeroDefault()
  limitResponse?: LimitResponse;

  /** The level's share of the server. */
  nominalConcurrencyShares?: int32;
}

/**
 * How requests of one priority share the server.
 *
 * Group flowcontrol.apiserver.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/flowcontrol/priority-level-configuration-v1/
 */
@Kind({
  group: "flowcontrol.apiserver.k8s.io",
  version: "v1",
  scope: "Cluster",
  subresources: { status: true },
})
export class PriorityLevelConfiguration implements KubernetesObject {
  readonly apiVersion!: "flowcontrol.apiserver.k8s.io/v1";
  readonly kind!: "PriorityLevelConfiguration";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: PriorityLevelConfigurationSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: PriorityLevelConfigurationStatus;
}

/** One aspect of a priority level's state. */
export class PriorityLevelConfigurationCondition {
  /** When the condition last changed from one status to another. */
  lastTransitionTime?: Time;

  /** What happened, in words for people. */
  message?: string;

  /** Why, as one word in CamelCase for programs. */
  reason?: string;

  /** Whether the condition holds. */
  status?: string;

  /** What the condition is about. */
  type?: string;
}

/** How the requests of a priority level are served. */
@Union({ discriminator: "type", members: ["exempt", "limited"] })
export class PriorityLevelConfigurationSpec {
  /** Whether requests may have to wait. */
  type!: string;

  /** How, for type Exempt. */
  exempt?: ExemptPriorityLevelConfiguration;

  /** How, for type Limited. */
  limited?: LimitedPriorityLevelConfiguration;
}

/** How a priority level is. */
export class PriorityLevelConfigurationStatus {
  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  @Patch({ strategy: "merge", mergeKey: "type" })
  conditions?: PriorityLevelConfigurationCondition[];
}

/** How requests wait. */
export class QueuingConfiguration {
  /** How many queues each flow is dealt. */
  @ZeroDefault()
  handSize?: int32;

  /** How many requests a queue holds. */
  @ZeroDefault()
  queueLengthLimit?: int32;

  /** How many queues there are. */
  @ZeroDefault()
  queues?: int32;
}
