import type { LabelSelector } from "@kubewright/apimachinery/meta/v1";
import { ListType, MapType, OpenEnum } from "@kubewright/markers";

/** Which requests are meant. */
@MapType("atomic")
export class MatchResources {
  /** Operations and resources that are not meant, whatever the others say. */
  @ListType("atomic")
  excludeResourceRules?: NamedRuleWithOperations[];

  /** Whether requests for other versions of a resource count too. */
  @OpenEnum()
  matchPolicy?: "Equivalent" | "Exact";

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
  operations?: OpenEnum<"*" | "CONNECT" | "CREATE" | "DELETE" | "UPDATE">[];

  /** The names of the objects; all by default. */
  @ListType("atomic")
  resourceNames?: string[];

  /** The resources, and subresources as in `pods/log`; `*` stands for all. */
  @ListType("atomic")
  resources?: string[];

  /** Whether cluster or namespaced resources are meant; both by default. */
  @OpenEnum()
  scope?: "*" | "Cluster" | "Namespaced";
}
