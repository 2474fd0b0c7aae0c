import { ListType, MapType } from "@kubewright/markers";
import type { NodeSelectorTerm } from "./node-selector-term.ts";

/** Which nodes; one of the terms has to fit. */
@MapType("atomic")
export class NodeSelector {
  /** The terms. */
  @ListType("atomic")
  nodeSelectorTerms!: NodeSelectorTerm[];
}
