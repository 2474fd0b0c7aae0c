import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType, Patch } from "@kubewright/markers";
import type { LocalObjectReference } from "./local-object-reference.ts";
import type { ObjectReference } from "./object-reference.ts";

/**
 * What processes in pods are known as to the API server.
 *
 * Group core, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/core/service-account-v1/
 */
@Kind({ group: "", version: "v1", shortNames: ["sa"] })
export class ServiceAccount implements KubernetesObject {
  readonly apiVersion!: "v1";
  readonly kind!: "ServiceAccount";
  metadata!: ObjectMeta;

  /** Whether pods get a token unless they say otherwise. */
  automountServiceAccountToken?: boolean;

  /** Secrets for fetching the images of its pods. */
  @ListType("atomic")
  imagePullSecrets?: LocalObjectReference[];

  /** Secrets that its pods may use, where that is enforced. */
  @ListType("map", ["name"])
  @Patch({ strategy: "merge", mergeKey: "name" })
  secrets?: ObjectReference[];
}
