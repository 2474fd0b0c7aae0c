import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType, type OpenEnum } from "@kubewright/markers";
import type { PersistentVolumeReclaimPolicy } from "../../core/v1/persistent-volume-reclaim-policy.ts";
import type { TopologySelectorTerm } from "../../core/v1/topology-selector-term.ts";

/**
 * A sort of volumes that are made on demand.
 *
 * Group storage.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/storage/storage-class-v1/
 */
@Kind({
  group: "storage.k8s.io",
  version: "v1",
  shortNames: ["sc"],
  scope: "Cluster",
})
export class StorageClass implements KubernetesObject {
  readonly apiVersion!: "storage.k8s.io/v1";
  readonly kind!: "StorageClass";
  metadata!: ObjectMeta;

  /** What makes the volumes. */
  provisioner!: string;

  /** Whether volumes can grow. */
  allowVolumeExpansion?: boolean;

  /** The places where volumes are made. */
  @ListType("atomic")
  allowedTopologies?: TopologySelectorTerm[];

  /** Options of the mounts; they are not checked. */
  @ListType("atomic")
  mountOptions?: string[];

  /** Parameters that the provisioner understands. */
  parameters?: Record<string, string>;

  /** What becomes of a volume when its claim is gone. */
  reclaimPolicy?: PersistentVolumeReclaimPolicy;

  /** Whether a volume is made at once or for the first pod. */
  volumeBindingMode?: VolumeBindingMode;
}

/** Whether a volume is made at once or for the first pod. */
export type VolumeBindingMode = OpenEnum<"Immediate" | "WaitForFirstConsumer">;
