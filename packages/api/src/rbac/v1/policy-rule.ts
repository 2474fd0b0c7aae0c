import { ListType } from "@kubewright/markers";

/** Things that may be done. */
export class PolicyRule {
  /** The verbs; `*` stands for all. */
  @ListType("atomic")
  verbs!: string[];

  /** The groups; `*` stands for all, and the empty one for the core group. */
  @ListType("atomic")
  apiGroups?: string[];

  /** Paths that are no resources; `*` may stand at their end. */
  @ListType("atomic")
  nonResourceURLs?: string[];

  /** The names of the objects; all by default. */
  @ListType("atomic")
  resourceNames?: string[];

  /** The resources; `*` stands for all. */
  @ListType("atomic")
  resources?: string[];
}
