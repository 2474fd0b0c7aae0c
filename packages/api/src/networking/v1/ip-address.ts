import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ZeroDefault } from "@kubewright/markers";

/**
 * An IP address that is in use, by its name.
 *
 * Group networking.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/networking/ip-address-v1/
 */
@Kind({
  group: "networking.k8s.io",
  version: "v1",
  shortNames: ["ip"],
  scope: "Cluster",
})
export class IPAddress implements KubernetesObject {
  readonly apiVersion!: "networking.k8s.io/v1";
  readonly kind!: "IPAddress";
  metadata!: ObjectMeta;

  /** What is wanted. */
  spec!: IPAddressSpec;
}

/** What uses an IP address. */
export class IPAddressSpec {
  /** The object that uses it. */
  @ZeroDefault(false)
  parentRef!: ParentReference;
}

/** Names an object that an address belongs to. */
export class ParentReference {
  /** The object's resource. */
  @ZeroDefault(false)
  resource!: string;

  /** The object's name. */
  @ZeroDefault(false)
  name!: string;

  /** The object's group. */
  group?: string;

  /** The object's namespace. */
  namespace?: string;
}
