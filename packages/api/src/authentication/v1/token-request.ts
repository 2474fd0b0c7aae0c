import type {
  KubernetesObject,
  ObjectMeta,
  Time,
  int64,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType, ZeroDefault } from "@kubewright/markers";

/**
 * The object that a token is bound to; it is worth nothing once that is gone.
 */
export class BoundObjectReference {
  /** The group and version of the object that is meant. */
  apiVersion?: string;

  /** The kind of the object that is meant. */
  kind?: string;

  /** The name of the object that is meant. */
  name?: string;

  /** The identity of the object that is meant. */
  uid?: string;
}

/**
 * Asks for a token of a service account.
 *
 * Group authentication.k8s.io, version v1, no resource of its own.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/
 */
@Kind({ group: "authentication.k8s.io", version: "v1", verbs: [] })
export class TokenRequest implements KubernetesObject {
  readonly apiVersion!: "authentication.k8s.io/v1";
  readonly kind!: "TokenRequest";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: TokenRequestSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: TokenRequestStatus;
}

/** What token is asked for. */
export class TokenRequestSpec {
  /** Whom the token is for. */
  @ListType("atomic")
  audiences?: string[];

  /** The object that it is bound to. */
  boundObjectRef?: BoundObjectReference;

  /** How long it should be valid; the server may decide otherwise. */
  expirationSeconds?: int64;
}

/** The token. */
export class TokenRequestStatus {
  /** Until when it is valid. */
  expirationTimestamp?: Time;

  /** The token itself. */
  @ZeroDefault()
  token?: string;
}
