import type { LabelSelector } from "@kubewright/apimachinery/meta/v1";
import { ListType, MapType } from "@kubewright/markers";
import type { MatchPolicyType } from "./match-policy-type.ts";
import type { OperationType } from "./operation-type.ts";
import type { ScopeType } from "./scope-type.ts";

/** Which requests are meant. */
@MapType("atomic")
export class MatchResources {
  /** Operations and resources that are not meant, whatever the others say. */
  @ListType("atomic")
  excludeResourceRules?: NamedRuleWithOperations[];

  /** Whether requests for other versions of a resource count too. */
  matchPolicy?: MatchPolicyType;

  /** The namespaces of the objects, by their labels. */
  namespaceSelector?: LabelSelector;

  /** The objects, by their labels. */
  objectSelector?: LabelSelector;

  /** Operations and resources that are meant. */
  @ListType("atomic")
  resourceRules?: NamedRuleWithOperations[];
}

/** Operations on resources, and on objects by name. */
@MapType("atomic")
export class NamedRuleWithOperations {
  /** The groups; `*` stands for all. */
  @ListType("atomic")
  apiGroups?: string[];

  /** The versions; `*` stands for all. */
  @ListType("atomic")
  apiVersions?: string[];

  /** The operations; `*` stands for all. */
  @ListType("atomic")
  operations?: OperationType[];

  /** The names of the objects; all by default. */
  @ListType("atomic")
  resourceNames?: string[];

  /** The resources, and subresources as in `pods/log`; `*` stands for all. */
  @ListType("atomic")
  resources?: string[];

  /** Whether cluster or namespaced resources are meant; both by default. */
  scope?: ScopeType;
}
