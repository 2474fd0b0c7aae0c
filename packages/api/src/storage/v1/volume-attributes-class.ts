import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind } from "@kubewright/markers";

/**
 * Attributes of volumes that can change while they are used.
 *
 * Group storage.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/storage/volume-attributes-class-v1/
 */
@Kind({
  group: "storage.k8s.io",
  version: "v1",
  shortNames: ["vac"],
  scope: "Cluster",
})
export class VolumeAttributesClass implements KubernetesObject {
  readonly apiVersion!: "storage.k8s.io/v1";
  readonly kind!: "VolumeAttributesClass";
  metadata!: ObjectMeta;

  /** The driver. */
  driverName!: string;

  /** The attributes, which the driver understands. */
  parameters?: Record<string, string>;
}
