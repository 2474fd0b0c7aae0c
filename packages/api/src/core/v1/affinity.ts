import type { LabelSelector, int32 } from "@kubewright/apimachinery/meta/v1";
import { ListType } from "@kubewright/markers";
import type { NodeSelectorTerm } from "./node-selector-term.ts";
import type { NodeSelector } from "./node-selector.ts";

/** Where a pod would rather, or must, be scheduled. */
export class Affinity {
  /** Rules on the labels of nodes. */
  nodeAffinity?: NodeAffinity;

  /** Pods that this one wants to be near. */
  podAffinity?: PodAffinity;

  /** Pods that this one wants to be away from. */
  podAntiAffinity?: PodAntiAffinity;
}

/** Which nodes a pod would rather, or must, run on. */
export class NodeAffinity {
  /** The nodes that are better than others; the sum of the weights decides. */
  @ListType("atomic")
  preferredDuringSchedulingIgnoredDuringExecution?: PreferredSchedulingTerm[];

  /**
   * The nodes that come into question; a change of labels does not move a running pod.
   */
  requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector;
}

/** Which pods a pod would rather, or must, be near. */
export class PodAffinity {
  /** The pods that it is better near; the sum of the weights decides. */
  @ListType("atomic")
  preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];

  /** The pods that it must be near. */
  @ListType("atomic")
  requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
}

/** Pods to be near to, or away from. */
export class PodAffinityTerm {
  /**
   * The node label that says what is near; nodes with the same value are one place.
   */
  topologyKey!: string;

  /** The objects that count, by their labels. */
  labelSelector?: LabelSelector;

  /** Labels in which those pods must agree with the incoming one. */
  @ListType("atomic")
  matchLabelKeys?: string[];

  /** Labels in which those pods must differ from the incoming one. */
  @ListType("atomic")
  mismatchLabelKeys?: string[];

  /** The namespaces of those pods, by their labels. */
  namespaceSelector?: LabelSelector;

  /** The namespaces of those pods, by name. */
  @ListType("atomic")
  namespaces?: string[];
}

/** Which pods a pod would rather, or must, be away from. */
export class PodAntiAffinity {
  /** The pods that it is better away from; the sum of the weights decides. */
  @ListType("atomic")
  preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];

  /** The pods that it must be away from. */
  @ListType("atomic")
  requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
}

/** Nodes that are better than others. */
export class PreferredSchedulingTerm {
  /** How much better, from 1 to 100. */
  weight!: int32;

  /** Which nodes. */
  preference!: NodeSelectorTerm;
}

/** Pods to be near to, or away from, and how much that counts. */
export class WeightedPodAffinityTerm {
  /** How much it counts, from 1 to 100. */
  weight!: int32;

  /** Which pods. */
  podAffinityTerm!: PodAffinityTerm;
}
