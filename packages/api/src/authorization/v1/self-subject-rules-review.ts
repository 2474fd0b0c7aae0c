import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType, ZeroDefault } from "@kubewright/markers";

/** Paths that may be used. */
export class NonResourceRule {
  /** The verbs; `*` stands for all. */
  @ListType("atomic")
  verbs!: string[];

  /** The paths; `*` may stand at their end. */
  @ListType("atomic")
  nonResourceURLs?: string[];
}

/** Resources that may be used. */
export class ResourceRule {
  /** The verbs; `*` stands for all. */
  @ListType("atomic")
  verbs!: string[];

  /** The groups; `*` stands for all. */
  @ListType("atomic")
  apiGroups?: string[];

  /** The names of the objects; all by default. */
  @ListType("atomic")
  resourceNames?: string[];

  /** The resources; `*` stands for all. */
  @ListType("atomic")
  resources?: string[];
}

/**
 * Asks what the client may do in a namespace.
 *
 * Group authorization.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/
 */
@Kind({
  group: "authorization.k8s.io",
  version: "v1",
  scope: "Cluster",
  verbs: ["create"],
})
export class SelfSubjectRulesReview implements KubernetesObject {
  readonly apiVersion!: "authorization.k8s.io/v1";
  readonly kind!: "SelfSubjectRulesReview";
  metadata!: ObjectMeta;

  /** What is wanted. */
  spec!: SelfSubjectRulesReviewSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: SubjectRulesReviewStatus;
}

/** Where the client would do something. */
export class SelfSubjectRulesReviewSpec {
  /** The namespace. */
  namespace?: string;
}

/** What is allowed. */
export class SubjectRulesReviewStatus {
  /** Resources that may be used. */
  @ListType("atomic")
  resourceRules!: ResourceRule[];

  /** Paths that may be used. */
  @ListType("atomic")
  nonResourceRules!: NonResourceRule[];

  /** Whether there may be more than is listed. */
  incomplete!: boolean;

  /** What went wrong in finding out. */
  evaluationError?: string;
}
