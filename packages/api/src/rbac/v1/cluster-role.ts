import type {
  KubernetesObject,
  LabelSelector,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType } from "@kubewright/markers";
import type { PolicyRule } from "./policy-rule.ts";

/** Makes a role of other roles. */
export class AggregationRule {
  /** Those roles, by their labels. */
  @ListType("atomic")
  clusterRoleSelectors?: LabelSelector[];
}

/**
 * Things that may be done, in the cluster or in any namespace.
 *
 * Group rbac.authorization.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/rbac/cluster-role-v1/
 */
@Kind({ group: "rbac.authorization.k8s.io", version: "v1", scope: "Cluster" })
export class ClusterRole implements KubernetesObject {
  readonly apiVersion!: "rbac.authorization.k8s.io/v1";
  readonly kind!: "ClusterRole";
  metadata!: ObjectMeta;

  /** The roles that the rules come from; they are overwritten then. */
  aggregationRule?: AggregationRule;

  /** The things. */
  @ListType("atomic")
  rules?: PolicyRule[];
}
