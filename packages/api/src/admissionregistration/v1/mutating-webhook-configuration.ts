import type {
  KubernetesObject,
  LabelSelector,
  ObjectMeta,
  int32,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType, Patch, ZeroDefault } from "@kubewright/markers";
import type { FailurePolicyType } from "./failure-policy-type.ts";
import type { MatchCondition } from "./match-condition.ts";
import type { MatchPolicyType } from "./match-policy-type.ts";
import type { ReinvocationPolicyType } from "./reinvocation-policy-type.ts";
import type { RuleWithOperations } from "./rule-with-operations.ts";
import type { SideEffectClass } from "./side-effect-class.ts";
import type { WebhookClientConfig } from "./webhook-client-config.ts";

/** A web service that may change requests. */
export class MutatingWebhook {
  /** Its name, a domain name of three parts at least. */
  name!: string;

  /** How it is reached. */
  clientConfig!: WebhookClientConfig;

  /** Whether a call has effects beyond its answer. */
  @ZeroDefault(false)
  sideEffects!: SideEffectClass;

  /**
   * The versions of AdmissionReview that it understands, the preferred ones first.
   */
  @ListType("atomic")
  admissionReviewVersions!: string[];

  /** What happens to a request where it cannot be reached. */
  failurePolicy?: FailurePolicyType;

  /** What a request has to fulfil besides. */
  @ListType("map", ["name"])
  @Patch({ strategy: "merge", mergeKey: "name" })
  matchConditions?: MatchCondition[];

  /** Whether requests for other versions of a resource count too. */
  matchPolicy?: MatchPolicyType;

  /** The namespaces of the objects, by their labels. */
  namespaceSelector?: LabelSelector;

  /** The objects, by their labels. */
  objectSelector?: LabelSelector;

  /** Whether it is called again where a later plugin changed the object. */
  reinvocationPolicy?: ReinvocationPolicyType;

  /** Operations and resources that are meant. */
  @ListType("atomic")
  rules?: RuleWithOperations[];

  /** How long the server waits for its answer, from 1 to 30 seconds. */
  timeoutSeconds?: int32;
}

/**
 * Web services that may change requests.
 *
 * Group admissionregistration.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/admissionregistration/mutating-webhook-configuration-v1/
 */
@Kind({
  group: "admissionregistration.k8s.io",
  version: "v1",
  categories: ["api-extensions"],
  scope: "Cluster",
})
export class MutatingWebhookConfiguration implements KubernetesObject {
  readonly apiVersion!: "admissionregistration.k8s.io/v1";
  readonly kind!: "MutatingWebhookConfiguration";
  metadata!: ObjectMeta;

  /** The web services. */
  @ListType("map", ["name"])
  @Patch({ strategy: "merge", mergeKey: "name" })
  webhooks?: MutatingWebhook[];
}
