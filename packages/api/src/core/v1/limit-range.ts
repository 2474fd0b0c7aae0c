import type {
  KubernetesObject,
  ObjectMeta,
  Quantity,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType, ZeroDefault } from "@kubewright/markers";

/**
 * Limits on what pods, containers and claims of a namespace may use.
 *
 * Group core, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/core/limit-range-v1/
 */
@Kind({ group: "", version: "v1", shortNames: ["limits"] })
export class LimitRange implements KubernetesObject {
  readonly apiVersion!: "v1";
  readonly kind!: "LimitRange";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: LimitRangeSpec;
}

/** The limits on one type of object. */
export class LimitRangeItem {
  /** What the limits are on, such as `Pod` or `Container`. */
  type!: string;

  /** The limits of those that state none. */
  default?: Record<string, Quantity>;

  /** The requests of those that state none. */
  defaultRequest?: Record<string, Quantity>;

  /** The most that is allowed. */
  max?: Record<string, Quantity>;

  /** The most that a limit may be of its request. */
  maxLimitRequestRatio?: Record<string, Quantity>;

  /** The least that is allowed. */
  min?: Record<string, Quantity>;
}

/** The limits of a namespace. */
export class LimitRangeSpec {
  /** The limits. */
  @ListType("atomic")
  limits!: LimitRangeItem[];
}
