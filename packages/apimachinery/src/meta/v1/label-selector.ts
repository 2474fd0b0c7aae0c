import type { ListType, MapType } from "@kubewright/markers";

/**
 * A label selector requirement is a selector that contains values, a key, and an operator that
 * relates the key and values.
 */
export interface LabelSelectorRequirement {
  /** key is the label key that the selector applies to. */
  key: string;
  /**
   * operator represents a key's relationship to a set of values.
   * Valid operators are In, NotIn, Exists and DoesNotExist.
   */
  operator: LabelSelectorOperator;
  /**
   * values is an array of string values. If the operator is In or NotIn,
   * the values array must be non-empty. If the operator is Exists or DoesNotExist,
   * the values array must be empty. This array is replaced during a strategic
   * merge patch.
   */
  values?: ListType<string[], "atomic">;
}

/** `In`, `NotIn`, `Exists` or `DoesNotExist`; schemas take any string, as upstream's do. */
export type LabelSelectorOperator =
  "In" | "NotIn" | "Exists" | "DoesNotExist" | (string & {});

/**
 * A label selector is a label query over a set of resources. The result of matchLabels and
 * matchExpressions are ANDed. An empty label selector matches all objects. A null
 * label selector matches no objects.
 */
export type LabelSelector = MapType<
  {
    /**
     * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
     * map is equivalent to an element of matchExpressions, whose key field is "key", the
     * operator is "In", and the values array contains only "value". The requirements are ANDed.
     */
    matchLabels?: Record<string, string>;
    /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
    matchExpressions?: ListType<LabelSelectorRequirement[], "atomic">;
  },
  "atomic"
>;
