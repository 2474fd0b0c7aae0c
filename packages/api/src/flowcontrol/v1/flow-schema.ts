import type {
  KubernetesObject,
  ObjectMeta,
  Time,
  int32,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType, Patch, Union, ZeroDefault } from "@kubewright/markers";

/** How requests of one schema are told apart. */
export class FlowDistinguisherMethod {
  /** By user or by namespace. */
  type!: string;
}

/**
 * Says which priority level a request is for.
 *
 * Group flowcontrol.apiserver.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/flowcontrol/flow-schema-v1/
 */
@Kind({
  group: "flowcontrol.apiserver.k8s.io",
  version: "v1",
  scope: "Cluster",
  subresources: { status: true },
})
export class FlowSchema implements KubernetesObject {
  readonly apiVersion!: "flowcontrol.apiserver.k8s.io/v1";
  readonly kind!: "FlowSchema";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: FlowSchemaSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: FlowSchemaStatus;
}

/** One aspect of a flow schema's state. */
export class FlowSchemaCondition {
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

/** Which requests are meant, and where they go. */
export class FlowSchemaSpec {
  /** The priority level. */
  priorityLevelConfiguration!: PriorityLevelConfigurationReference;

  /** How the requests are told apart; not at all by default. */
  distinguisherMethod?: FlowDistinguisherMethod;

  /** Which schema counts where several fit, the lowest number. */
  @ZeroDefault()
  matchingPrecedence?: int32;

  /** The requests; one rule has to fit. */
  @ListType("atomic")
  rules?: PolicyRulesWithSubjects[];
}

/** How a flow schema is. */
export class FlowSchemaStatus {
  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  @Patch({ strategy: "merge", mergeKey: "type" })
  conditions?: FlowSchemaCondition[];
}

/** The users of a group. */
export class GroupSubject {
  /** The group; `*` stands for all users. */
  name!: string;
}

/** Requests for paths that are no resources. */
export class NonResourcePolicyRule {
  /** The verbs; `*` stands for all. */
  @ListType("set")
  verbs!: string[];

  /** The paths; `*` may stand at their end. */
  @ListType("set")
  nonResourceURLs!: string[];
}

/** Requests of some users. */
export class PolicyRulesWithSubjects {
  /** The users. */
  @ListType("atomic")
  subjects!: Subject[];

  /** Requests for paths. */
  @ListType("atomic")
  nonResourceRules?: NonResourcePolicyRule[];

  /** Requests for resources. */
  @ListType("atomic")
  resourceRules?: ResourcePolicyRule[];
}

/** Names a priority level. */
export class PriorityLevelConfigurationReference {
  /** The level's name. */
  name!: string;
}

/** Requests for resources. */
export class ResourcePolicyRule {
  /** The verbs; `*` stands for all. */
  @ListType("set")
  verbs!: string[];

  /** The groups; `*` stands for all. */
  @ListType("set")
  apiGroups!: string[];

  /** The resources; `*` stands for all. */
  @ListType("set")
  resources!: string[];

  /** Whether requests without a namespace are meant. */
  clusterScope?: boolean;

  /** The namespaces; `*` stands for all. */
  @ListType("set")
  namespaces?: string[];
}

/** A service account, or all of a namespace. */
export class ServiceAccountSubject {
  /** The namespace. */
  namespace!: string;

  /** The service account's name; `*` stands for all. */
  name!: string;
}

/** Some users; the field that `kind` names is set. */
@Union({ discriminator: "kind", members: ["group", "serviceAccount", "user"] })
export class Subject {
  /** Which field is set. */
  kind!: string;

  /** Those of a group. */
  group?: GroupSubject;

  /** Those that are service accounts. */
  serviceAccount?: ServiceAccountSubject;

  /** One, or all. */
  user?: UserSubject;
}

/** A user. */
export class UserSubject {
  /** The user's name; `*` stands for all. */
  name!: string;
}
