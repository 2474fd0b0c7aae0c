import type {
  KubernetesObject,
  ObjectMeta,
  int64,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType } from "@kubewright/markers";

/**
 * What a CSI driver can do and needs.
 *
 * Group storage.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/storage/csi-driver-v1/
 */
@Kind({ group: "storage.k8s.io", version: "v1", scope: "Cluster" })
export class CSIDriver implements KubernetesObject {
  readonly apiVersion!: "storage.k8s.io/v1";
  readonly kind!: "CSIDriver";
  metadata!: ObjectMeta;

  /** What is wanted. */
  spec!: CSIDriverSpec;
}

/** What a CSI driver can do and needs. */
export class CSIDriverSpec {
  /** Whether volumes have to be attached. */
  attachRequired?: boolean;

  /** Whether owner and mode of volumes can be set. */
  fsGroupPolicy?: string;

  /** How often the number of volumes that a node takes is brought up to date. */
  nodeAllocatableUpdatePeriodSeconds?: int64;

  /** Whether the driver is told about the pod. */
  podInfoOnMount?: boolean;

  /** Whether nodes without the driver are left out. */
  preventPodSchedulingIfMissing?: boolean;

  /** Whether the driver is called again from time to time. */
  requiresRepublish?: boolean;

  /** Whether volumes can be mounted with an SELinux label. */
  seLinuxMount?: boolean;

  /** Whether the driver gets tokens among the secrets. */
  serviceAccountTokenInSecrets?: boolean;

  /** Whether the driver says how much storage is left. */
  storageCapacity?: boolean;

  /** The tokens that the driver gets. */
  @ListType("atomic")
  tokenRequests?: TokenRequest[];

  /** What sorts of volumes the driver has. */
  @ListType("set")
  volumeLifecycleModes?: string[];
}

/** A token that a driver gets. */
export class TokenRequest {
  /** Whom the token is for, by default the API server. */
  audience!: string;

  /** How long it is valid. */
  expirationSeconds?: int64;
}
