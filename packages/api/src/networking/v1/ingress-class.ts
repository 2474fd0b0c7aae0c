import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ZeroDefault } from "@kubewright/markers";

/**
 * Says which controller implements ingresses of the class.
 *
 * Group networking.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/networking/ingress-class-v1/
 */
@Kind({ group: "networking.k8s.io", version: "v1", scope: "Cluster" })
export class IngressClass implements KubernetesObject {
  readonly apiVersion!: "networking.k8s.io/v1";
  readonly kind!: "IngressClass";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: IngressClassSpec;
}

/** Further parameters of a class. */
export class IngressClassParametersReference {
  /** The kind of the object that is meant. */
  kind!: string;

  /** The name of the object that is meant. */
  name!: string;

  /** The API group of the object that is meant; empty for the core group. */
  apiGroup?: string;

  /** The namespace, where the scope is one. */
  namespace?: string;

  /** Whether the object is in the cluster or in a namespace. */
  scope?: string;
}

/** What implements a class. */
export class IngressClassSpec {
  /** The controller, such as `example.com/ingress-controller`. */
  controller?: string;

  /** Its parameters. */
  parameters?: IngressClassParametersReference;
}
