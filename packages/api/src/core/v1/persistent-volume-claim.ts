import type {
  KubernetesObject,
  ObjectMeta,
  Quantity,
  Time,
} from "@kubewright/apimachinery/meta/v1";
import {
  Kind,
  ListType,
  MapType,
  OpenEnum,
  Patch,
  ZeroDefault,
} from "@kubewright/markers";
import type { PersistentVolumeAccessMode } from "./persistent-volume-access-mode.ts";
import type { PersistentVolumeClaimSpec } from "./persistent-volume-claim-spec.ts";

/** How the change of a volume's attributes goes. */
export class ModifyVolumeStatus {
  /** How far it is. */
  @OpenEnum()
  status!: "InProgress" | "Infeasible" | "Pending";

  /** The class that the volume gets. */
  targetVolumeAttributesClassName?: string;
}

/**
 * Asks for storage.
 *
 * Group core, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/core/persistent-volume-claim-v1/
 */
@Kind({
  group: "",
  version: "v1",
  shortNames: ["pvc"],
  subresources: { status: true },
})
export class PersistentVolumeClaim implements KubernetesObject {
  readonly apiVersion!: "v1";
  readonly kind!: "PersistentVolumeClaim";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: PersistentVolumeClaimSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: PersistentVolumeClaimStatus;
}

/** One aspect of a claim's state. */
export class PersistentVolumeClaimCondition {
  /** What the condition is about, such as `Resizing`. */
  type!: string;

  /** Whether the condition holds. */
  status!: string;

  /** When the condition was last looked at. */
  lastProbeTime?: Time;

  /** When the condition last changed from one status to another. */
  lastTransitionTime?: Time;

  /** What happened, in words for people. */
  message?: string;

  /** Why, as one word in CamelCase for programs. */
  reason?: string;
}

/** How a claim is. */
export class PersistentVolumeClaimStatus {
  /** How the volume can be mounted. */
  @ListType("atomic")
  accessModes?: PersistentVolumeAccessMode[];

  /** How far the resizing of each resource is. */
  @MapType("granular")
  allocatedResourceStatuses?: Record<
    string,
    OpenEnum<
      | "ControllerResizeInProgress"
      | "ControllerResizeInfeasible"
      | "NodeResizeInProgress"
      | "NodeResizeInfeasible"
      | "NodeResizePending"
    >
  >;

  /** What the volume is being resized to. */
  allocatedResources?: Record<string, Quantity>;

  /** What the volume has. */
  capacity?: Record<string, Quantity>;

  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  @Patch({ strategy: "merge", mergeKey: "type" })
  conditions?: PersistentVolumeClaimCondition[];

  /** The class of attributes that the volume has. */
  currentVolumeAttributesClassName?: string;

  /** How the change to another class of attributes goes. */
  modifyVolumeStatus?: ModifyVolumeStatus;

  /** How far the claim is. */
  phase?: PersistentVolumeClaimPhase;
}

/** How far a claim is. */
export type PersistentVolumeClaimPhase = OpenEnum<"Bound" | "Lost" | "Pending">;
