import type {
  KubernetesObject,
  ObjectMeta,
  Quantity,
} from "@kubewright/apimachinery/meta/v1";
import {
  Kind,
  ListType,
  MapType,
  OpenEnum,
  ZeroDefault,
} from "@kubewright/markers";

/**
 * What a namespace may use in all.
 *
 * Group core, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/core/resource-quota-v1/
 */
@Kind({
  group: "",
  version: "v1",
  shortNames: ["quota"],
  subresources: { status: true },
})
export class ResourceQuota implements KubernetesObject {
  readonly apiVersion!: "v1";
  readonly kind!: "ResourceQuota";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: ResourceQuotaSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: ResourceQuotaStatus;
}

/** The limits of a quota. */
export class ResourceQuotaSpec {
  /** The most of each resource. */
  hard?: Record<string, Quantity>;

  /** The objects that count, by scope and its values. */
  scopeSelector?: ScopeSelector;

  /** The objects that count, by scopes that all must fit. */
  @ListType("atomic")
  scopes?: ResourceQuotaScope[];
}

/** How a quota is used. */
export class ResourceQuotaStatus {
  /** The limits that are in force. */
  hard?: Record<string, Quantity>;

  /** What is used. */
  used?: Record<string, Quantity>;
}

/** Which objects, by scopes that all must fit. */
@MapType("atomic")
export class ScopeSelector {
  /** The demands. */
  @ListType("atomic")
  matchExpressions?: ScopedResourceSelectorRequirement[];
}

/** One demand on the scope of an object. */
export class ScopedResourceSelectorRequirement {
  /** The scope. */
  scopeName!: ResourceQuotaScope;

  /** How the scope relates to `values`. */
  @OpenEnum()
  operator!: "DoesNotExist" | "Exists" | "In" | "NotIn";

  /** What it is compared with; none for Exists and DoesNotExist. */
  @ListType("atomic")
  values?: string[];
}

/** What sort of objects a quota counts. */
export type ResourceQuotaScope = OpenEnum<
  | "BestEffort"
  | "CrossNamespacePodAffinity"
  | "NotBestEffort"
  | "NotTerminating"
  | "PriorityClass"
  | "Terminating"
  | "VolumeAttributesClass"
>;
