import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType } from "@kubewright/markers";
import type { RoleRef } from "./role-ref.ts";
import type { Subject } from "./subject.ts";

/**
 * Allows somebody to do what a role holds, in a namespace.
 *
 * Group rbac.authorization.k8s.io, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/rbac/role-binding-v1/
 */
@Kind({ group: "rbac.authorization.k8s.io", version: "v1" })
export class RoleBinding implements KubernetesObject {
  readonly apiVersion!: "rbac.authorization.k8s.io/v1";
  readonly kind!: "RoleBinding";
  metadata!: ObjectMeta;

  /** The role, or cluster role; it cannot change. */
  roleRef!: RoleRef;

  /** Who is allowed to. */
  @ListType("atomic")
  subjects?: Subject[];
}
