import type {
  DeleteOptions,
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind } from "@kubewright/markers";

/**
 * Asks for a pod to go, where disruption budgets allow it.
 *
 * Group policy, version v1, no resource of its own.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/
 */
@Kind({ group: "policy", version: "v1", verbs: [] })
export class Eviction implements KubernetesObject {
  readonly apiVersion!: "policy/v1";
  readonly kind!: "Eviction";
  metadata!: ObjectMeta;

  /** How it goes. */
  deleteOptions?: DeleteOptions;
}
