import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType } from "@kubewright/markers";
import type { PolicyRule } from "./policy-rule.ts";

/**
 * Things that may be done in a namespace.
 *
 * Group rbac.authorization.k8s.io, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/rbac/role-v1/
 */
@Kind({ group: "rbac.authorization.k8s.io", version: "v1" })
export class Role implements KubernetesObject {
  readonly apiVersion!: "rbac.authorization.k8s.io/v1";
  readonly kind!: "Role";
  metadata!: ObjectMeta;

  /** The things. */
  @ListType("atomic")
  rules?: PolicyRule[];
}
