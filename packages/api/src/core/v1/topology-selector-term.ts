import { ListType, MapType } from "@kubewright/markers";

/** One demand on the labels of a place. */
export class TopologySelectorLabelRequirement {
  /** The label. */
  key!: string;

  /** The values, one of which it must have. */
  @ListType("atomic")
  values!: string[];
}

/** Places, by their labels. */
@MapType("atomic")
export class TopologySelectorTerm {
  /** The demands. */
  @ListType("atomic")
  matchLabelExpressions?: TopologySelectorLabelRequirement[];
}
