import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ZeroDefault } from "@kubewright/markers";
import type { NonResourceAttributes } from "./non-resource-attributes.ts";
import type { ResourceAttributes } from "./resource-attributes.ts";
import type { SubjectAccessReviewStatus } from "./subject-access-review-status.ts";

/**
 * Asks whether the client may do something.
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
export class SelfSubjectAccessReview implements KubernetesObject {
  readonly apiVersion!: "authorization.k8s.io/v1";
  readonly kind!: "SelfSubjectAccessReview";
  metadata!: ObjectMeta;

  /** What is wanted. */
  spec!: SelfSubjectAccessReviewSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: SubjectAccessReviewStatus;
}

/** What the client would do; one of the two is set. */
export class SelfSubjectAccessReviewSpec {
  /** A request for a path. */
  nonResourceAttributes?: NonResourceAttributes;

  /** A request for a resource. */
  resourceAttributes?: ResourceAttributes;
}
