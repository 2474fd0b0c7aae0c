export { ClusterRoleBinding } from "./cluster-role-binding.ts";
export { AggregationRule, ClusterRole } from "./cluster-role.ts";
export { PolicyRule } from "./policy-rule.ts";
export { RoleBinding } from "./role-binding.ts";
export { RoleRef } from "./role-ref.ts";
export { Role } from "./role.ts";
export { Subject } from "./subject.ts";
export {
  type ClusterRoleBindingList,
  type ClusterRoleList,
  type RoleBindingList,
  type RoleList,
  addToScheme,
  clusterRoleBindingKind,
  clusterRoleBindingListKind,
  clusterRoleKind,
  clusterRoleListKind,
  groupVersion,
  isClusterRole,
  isClusterRoleBinding,
  isClusterRoleBindingList,
  isClusterRoleList,
  isRole,
  isRoleBinding,
  isRoleBindingList,
  isRoleList,
  newClusterRole,
  newClusterRoleBinding,
  newRole,
  newRoleBinding,
  roleBindingKind,
  roleBindingListKind,
  roleKind,
  roleListKind,
} from "./zz_generated.register.ts";
