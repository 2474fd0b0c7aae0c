import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind } from "@kubewright/markers";
import type { ObjectReference } from "./object-reference.ts";

/**
 * Ties a pod to the node that it shall run on.
 *
 * Group core, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/
 */
@Kind({ group: "", version: "v1", verbs: ["create"] })
export class Binding implements KubernetesObject {
  readonly apiVersion!: "v1";
  readonly kind!: "Binding";
  metadata!: ObjectMeta;

  /** The node. */
  target!: ObjectReference;
}
