import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ZeroDefault } from "@kubewright/markers";
import type { SubjectAccessReviewSpec } from "./subject-access-review-spec.ts";
import type { SubjectAccessReviewStatus } from "./subject-access-review-status.ts";

/**
 * Asks whether somebody may do something in one namespace.
 *
 * Group authorization.k8s.io, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/
 */
@Kind({ group: "authorization.k8s.io", version: "v1", verbs: ["create"] })
export class LocalSubjectAccessReview implements KubernetesObject {
  readonly apiVersion!: "authorization.k8s.io/v1";
  readonly kind!: "LocalSubjectAccessReview";
  metadata!: ObjectMeta;

  /** What is wanted. */
  spec!: SubjectAccessReviewSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: SubjectAccessReviewStatus;
}
