import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType } from "@kubewright/markers";
import type { RoleRef } from "./role-ref.ts";
import type { Subject } from "./subject.ts";

/**
 * Allows somebody to do what a cluster role holds, everywhere.
 *
 * Group rbac.authorization.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/rbac/cluster-role-binding-v1/
 */
@Kind({ group: "rbac.authorization.k8s.io", version: "v1", scope: "Cluster" })
export class ClusterRoleBinding implements KubernetesObject {
  readonly apiVersion!: "rbac.authorization.k8s.io/v1";
  readonly kind!: "ClusterRoleBinding";
  metadata!: ObjectMeta;

  /** The role; it cannot change. */
  roleRef!: RoleRef;

  /** Who is allowed to. */
  @ListType("atomic")
  subjects?: Subject[];
}
