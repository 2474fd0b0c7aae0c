import type {
  FieldSelectorRequirement,
  LabelSelectorRequirement,
} from "@kubewright/apimachinery/meta/v1";
import { ListType } from "@kubewright/markers";

/** The fields that a request limits itself to. */
export class FieldSelectorAttributes {
  /** The selector as it is in the URL; not with `requirements`. */
  rawSelector?: string;

  /** The demands, all of which hold. */
  @ListType("atomic")
  requirements?: FieldSelectorRequirement[];
}

/** The labels that a request limits itself to. */
export class LabelSelectorAttributes {
  /** The selector as it is in the URL; not with `requirements`. */
  rawSelector?: string;

  /** The demands, all of which hold. */
  @ListType("atomic")
  requirements?: LabelSelectorRequirement[];
}

/** A request for a resource. */
export class ResourceAttributes {
  /** The fields that it limits itself to. */
  fieldSelector?: FieldSelectorAttributes;

  /** The group; `*` stands for all. */
  group?: string;

  /** The labels that it limits itself to. */
  labelSelector?: LabelSelectorAttributes;

  /** The object's name; empty for all. */
  name?: string;

  /** The namespace; empty for all, or for cluster resources. */
  namespace?: string;

  /** The resource; `*` stands for all. */
  resource?: string;

  /** The subresource; empty for none. */
  subresource?: string;

  /** The verb, such as `get` or `list`; `*` stands for all. */
  verb?: string;

  /** The version; `*` stands for all. */
  version?: string;
}
