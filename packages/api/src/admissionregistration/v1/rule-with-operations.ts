import { ListType } from "@kubewright/markers";
import type { OperationType } from "./operation-type.ts";
import type { ScopeType } from "./scope-type.ts";

/** Operations on resources. */
export class RuleWithOperations {
  /** The groups; `*` stands for all. */
  @ListType("atomic")
  apiGroups?: string[];

  /** The versions; `*` stands for all. */
  @ListType("atomic")
  apiVersions?: string[];

  /** The operations; `*` stands for all. */
  @ListType("atomic")
  operations?: OperationType[];

  /** The resources, and subresources as in `pods/log`; `*` stands for all. */
  @ListType("atomic")
  resources?: string[];

  /** Whether cluster or namespaced resources are meant; both by default. */
  scope?: ScopeType;
}
