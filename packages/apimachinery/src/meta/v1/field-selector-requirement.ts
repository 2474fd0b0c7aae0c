import type { ListType } from "@kubewright/markers";

/** One demand on an object's fields. */
export interface FieldSelectorRequirement {
  /** The field that the demand is about. */
  key: string;
  /** How the field's value relates to `values`: In, NotIn, Exists or DoesNotExist. */
  operator: string;
  /** What the field is compared with: at least one value for In and NotIn, none for Exists and DoesNotExist. */
  values?: ListType<string[], "atomic">;
}
