import type {
  KubernetesObject,
  ObjectMeta,
  Time,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, type OpenEnum, ZeroDefault } from "@kubewright/markers";
import type { PersistentVolumeSpec } from "./persistent-volume-spec.ts";

/**
 * Storage of the cluster, which claims are bound to.
 *
 * Group core, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/core/persistent-volume-v1/
 */
@Kind({
  group: "",
  version: "v1",
  shortNames: ["pv"],
  scope: "Cluster",
  subresources: { status: true },
})
export class PersistentVolume implements KubernetesObject {
  readonly apiVersion!: "v1";
  readonly kind!: "PersistentVolume";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: PersistentVolumeSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: PersistentVolumeStatus;
}

/** How a persistent volume is. */
export class PersistentVolumeStatus {
  /** When its phase last changed. */
  lastPhaseTransitionTime?: Time;

  /** What happened, in words for people. */
  message?: string;

  /** How far it is. */
  phase?: PersistentVolumePhase;

  /** Why, as one word in CamelCase for programs. */
  reason?: string;
}

/** How far a persistent volume is. */
export type PersistentVolumePhase = OpenEnum<
  "Available" | "Bound" | "Failed" | "Pending" | "Released"
>;
