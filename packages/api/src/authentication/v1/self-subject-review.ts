import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ZeroDefault } from "@kubewright/markers";
import type { UserInfo } from "./user-info.ts";

/**
 * Asks the server who it takes the client for.
 *
 * Group authentication.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/
 */
@Kind({
  group: "authentication.k8s.io",
  version: "v1",
  scope: "Cluster",
  verbs: ["create"],
})
export class SelfSubjectReview implements KubernetesObject {
  readonly apiVersion!: "authentication.k8s.io/v1";
  readonly kind!: "SelfSubjectReview";
  metadata!: ObjectMeta;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: SelfSubjectReviewStatus;
}

/** Who the client is. */
export class SelfSubjectReviewStatus {
  /** What the server knows of the user. */
  @ZeroDefault()
  userInfo?: UserInfo;
}
