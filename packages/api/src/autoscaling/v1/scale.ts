import type {
  KubernetesObject,
  ObjectMeta,
  int32,
} from "@kubewright/apimachinery/meta/v1";
import { Default, Kind, ZeroDefault } from "@kubewright/markers";

/**
 * How many replicas of something are wanted, and are there.
 *
 * Group autoscaling, version v1, no resource of its own.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/
 */
@Kind({ group: "autoscaling", version: "v1", verbs: [] })
export class Scale implements KubernetesObject {
  readonly apiVersion!: "autoscaling/v1";
  readonly kind!: "Scale";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: ScaleSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: ScaleStatus;
}

/** How many replicas are wanted. */
export class ScaleSpec {
  /** The number. */
  @Default(0)
  replicas?: int32;
}

/** How many replicas are there. */
export class ScaleStatus {
  /** The number. */
  replicas!: int32;

  /** The labels of the replicas, as a string. */
  selector?: string;
}
