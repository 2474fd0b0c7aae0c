import type {
  Condition,
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType, Patch, ZeroDefault } from "@kubewright/markers";

/**
 * Ranges that addresses of services are taken from.
 *
 * Group networking.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/networking/service-cidr-v1/
 */
@Kind({
  group: "networking.k8s.io",
  version: "v1",
  scope: "Cluster",
  subresources: { status: true },
})
export class ServiceCIDR implements KubernetesObject {
  readonly apiVersion!: "networking.k8s.io/v1";
  readonly kind!: "ServiceCIDR";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: ServiceCIDRSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: ServiceCIDRStatus;
}

/** The ranges. */
export class ServiceCIDRSpec {
  /** The ranges, at most one of each IP family. */
  @ListType("atomic")
  cidrs?: string[];
}

/** How the ranges are. */
export class ServiceCIDRStatus {
  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  @Patch({ strategy: "merge", mergeKey: "type" })
  conditions?: Condition[];
}
