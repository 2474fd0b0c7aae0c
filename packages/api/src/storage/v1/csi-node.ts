import type {
  KubernetesObject,
  ObjectMeta,
  int32,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType, Patch } from "@kubewright/markers";

/**
 * The CSI drivers of a node.
 *
 * Group storage.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/storage/csi-node-v1/
 */
@Kind({ group: "storage.k8s.io", version: "v1", scope: "Cluster" })
export class CSINode implements KubernetesObject {
  readonly apiVersion!: "storage.k8s.io/v1";
  readonly kind!: "CSINode";
  metadata!: ObjectMeta;

  /** What is wanted. */
  spec!: CSINodeSpec;
}

/** A CSI driver of a node. */
export class CSINodeDriver {
  /** The driver's name. */
  name!: string;

  /** What the driver calls the node. */
  nodeID!: string;

  /** How many volumes the node takes. */
  allocatable?: VolumeNodeResources;

  /** The node labels that say where a volume can be used. */
  @ListType("atomic")
  topologyKeys?: string[];
}

/** The CSI drivers of a node. */
export class CSINodeSpec {
  /** The drivers. */
  @ListType("map", ["name"])
  @Patch({ strategy: "merge", mergeKey: "name" })
  drivers!: CSINodeDriver[];
}

/** How many volumes a node takes. */
export class VolumeNodeResources {
  /** The number. */
  count?: int32;
}
