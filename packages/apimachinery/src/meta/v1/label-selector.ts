import type { ListType, MapType } from "@kubewright/markers";

/** One demand on an object's labels. */
export interface LabelSelectorRequirement {
  /** The label that the demand is about. */
  key: string;
  /** How the label's value relates to `values`: In, NotIn, Exists or DoesNotExist. */
  operator: LabelSelectorOperator;
  /** What the label is compared with: at least one value for In and NotIn, none for Exists and DoesNotExist. */
  values?: ListType<string[], "atomic">;
}

/** `In`, `NotIn`, `Exists` or `DoesNotExist`; schemas take any string, as upstream's do. */
export type LabelSelectorOperator =
  "In" | "NotIn" | "Exists" | "DoesNotExist" | (string & {});

/** Selects objects by their labels; every demand must be met. An empty selector selects all, an absent one none. */
export type LabelSelector = MapType<
  {
    /** Labels that an object must have with just these values. */
    matchLabels?: Record<string, string>;
    /** Further demands. */
    matchExpressions?: ListType<LabelSelectorRequirement[], "atomic">;
  },
  "atomic"
>;
