import type {
  KubernetesObject,
  ObjectMeta,
  RawExtension,
  int64,
} from "@kubewright/apimachinery/meta/v1";
import { Kind } from "@kubewright/markers";

/**
 * A state of another object that is kept to go back to; it never changes.
 *
 * Group apps, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/apps/controller-revision-v1/
 */
@Kind({ group: "apps", version: "v1" })
export class ControllerRevision implements KubernetesObject {
  readonly apiVersion!: "apps/v1";
  readonly kind!: "ControllerRevision";
  metadata!: ObjectMeta;

  /** The number of the revision; the newest has the highest. */
  revision!: int64;

  /** The state. */
  data?: RawExtension;
}
