import type {
  KubernetesObject,
  MicroTime,
  ObjectMeta,
  int32,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ZeroDefault } from "@kubewright/markers";

/**
 * Says who holds something, and until when.
 *
 * Group coordination.k8s.io, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/coordination/lease-v1/
 */
@Kind({ group: "coordination.k8s.io", version: "v1" })
export class Lease implements KubernetesObject {
  readonly apiVersion!: "coordination.k8s.io/v1";
  readonly kind!: "Lease";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: LeaseSpec;
}

/** Who holds the lease. */
export class LeaseSpec {
  /** When the holder got it. */
  acquireTime?: MicroTime;

  /** The holder. */
  holderIdentity?: string;

  /** How long others wait after `renewTime` before they take it. */
  leaseDurationSeconds?: int32;

  /** How often the holder changed. */
  leaseTransitions?: int32;

  /** The holder that would be better. */
  preferredHolder?: string;

  /** When the holder last renewed it. */
  renewTime?: MicroTime;

  /** How the holder is chosen, where several agree on it. */
  strategy?: string;
}
