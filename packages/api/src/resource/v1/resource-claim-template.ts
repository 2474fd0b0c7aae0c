import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ZeroDefault } from "@kubewright/markers";
import type { ResourceClaimSpec } from "./resource-claim-spec.ts";

/**
 * What claims are made of.
 *
 * Group resource.k8s.io, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/resource/resource-claim-template-v1/
 */
@Kind({ group: "resource.k8s.io", version: "v1" })
export class ResourceClaimTemplate implements KubernetesObject {
  readonly apiVersion!: "resource.k8s.io/v1";
  readonly kind!: "ResourceClaimTemplate";
  metadata!: ObjectMeta;

  /** What is wanted. */
  spec!: ResourceClaimTemplateSpec;
}

/** What claims are made of. */
export class ResourceClaimTemplateSpec {
  /** What the claims ask for. */
  spec!: ResourceClaimSpec;

  /** Labels and annotations of the claims. */
  @ZeroDefault()
  metadata?: ObjectMeta;
}
