import type {
  KubernetesObject,
  LabelSelector,
  ObjectMeta,
  int32,
} from "@kubewright/apimachinery/meta/v1";
import {
  Kind,
  ListType,
  OpenEnum,
  Patch,
  ZeroDefault,
} from "@kubewright/markers";
import type { MatchCondition } from "./match-condition.ts";
import type { RuleWithOperations } from "./rule-with-operations.ts";
import type { WebhookClientConfig } from "./webhook-client-config.ts";

/** A web service that may change requests. */
export class MutatingWebhook {
  /** Its name, a domain name of three parts at least. */
  name!: string;

  /** How it is reached. */
  clientConfig!: WebhookClientConfig;

  /** Whether a call has effects beyond its answer. */
  @OpenEnum()
  @ZeroDefault(false)
  sideEffects!: "None" | "NoneOnDryRun" | "Some" | "Unknown";

  /**
   * The versions of AdmissionReview that it understands, the preferred ones first.
   */
  @ListType("atomic")
  admissionReviewVersions!: string[];

  /** What happens to a request where it cannot be reached. */
  @OpenEnum()
  failurePolicy?: "Fail" | "Ignore";

  /** What a request has to fulfil besides. */
  @ListType("map", ["name"])
  @Patch({ strategy: "merge", mergeKey: "name" })
  matchConditions?: MatchCondition[];

  /** Whether requests for other versions of a resource count too. */
  @OpenEnum()
  matchPolicy?: "Equivalent" | "Exact";

  /** The namespaces of the objects, by their labels. */
  namespaceSelector?: LabelSelector;

  /** The objects, by their labels. */
  objectSelector?: LabelSelector;

  /** Whether it is called again where a later plugin changed the object. */
  @OpenEnum()
  reinvocationPolicy?: "IfNeeded" | "Never";

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
