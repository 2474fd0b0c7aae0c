import type {
  KubernetesObject,
  LabelSelector,
  ObjectMeta,
  Quantity,
} from "@kubewright/apimachinery/meta/v1";
import { Kind } from "@kubewright/markers";

/**
 * How much storage is left for a class in a place.
 *
 * Group storage.k8s.io, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/storage/csi-storage-capacity-v1/
 */
@Kind({ group: "storage.k8s.io", version: "v1" })
export class CSIStorageCapacity implements KubernetesObject {
  readonly apiVersion!: "storage.k8s.io/v1";
  readonly kind!: "CSIStorageCapacity";
  metadata!: ObjectMeta;

  /** The class. */
  storageClassName!: string;

  /** How much is left. */
  capacity?: Quantity;

  /** How large one volume can be. */
  maximumVolumeSize?: Quantity;

  /** The place, by the labels of its nodes. */
  nodeTopology?: LabelSelector;
}
