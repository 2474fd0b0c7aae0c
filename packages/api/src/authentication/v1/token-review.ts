import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType, ZeroDefault } from "@kubewright/markers";
import type { UserInfo } from "./user-info.ts";

/**
 * Asks whether a token is good, and whose it is.
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
export class TokenReview implements KubernetesObject {
  readonly apiVersion!: "authentication.k8s.io/v1";
  readonly kind!: "TokenReview";
  metadata!: ObjectMeta;

  /** What is wanted. */
  spec!: TokenReviewSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: TokenReviewStatus;
}

/** The token in question. */
export class TokenReviewSpec {
  /** The token itself. */
  @ZeroDefault(false)
  token!: string;

  /** Whom the token should be for. */
  @ListType("atomic")
  audiences?: string[];
}

/** What a token is worth. */
export class TokenReviewStatus {
  /** Those of the audiences that it is for. */
  @ListType("atomic")
  audiences?: string[];

  /** Whether it belongs to a known user. */
  authenticated?: boolean;

  /** Why it could not be checked. */
  error?: string;

  /** The user. */
  @ZeroDefault()
  user?: UserInfo;
}
