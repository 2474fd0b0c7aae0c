import { ListType, MapType, type OpenEnum } from "@kubewright/markers";

/** One demand on a node's labels or fields. */
export class NodeSelectorRequirement {
  /** The label or field. */
  key!: string;

  /** How its value relates to `values`. */
  operator!: NodeSelectorOperator;

  /** What it is compared with; one integer for Gt and Lt. */
  @ListType("atomic")
  values?: string[];
}

/** Demands that a node must meet all of; one without demands fits none. */
@MapType("atomic")
export class NodeSelectorTerm {
  /** Demands on labels. */
  @ListType("atomic")
  matchExpressions?: NodeSelectorRequirement[];

  /** Demands on fields. */
  @ListType("atomic")
  matchFields?: NodeSelectorRequirement[];
}

/** How a node's label or field relates to values. */
export type NodeSelectorOperator = OpenEnum<
  "DoesNotExist" | "Exists" | "Gt" | "In" | "Lt" | "NotIn"
>;
