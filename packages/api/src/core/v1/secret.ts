import type {
  Bytes,
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind } from "@kubewright/markers";

/**
 * Data that is kept from those who need not know it.
 *
 * Group core, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/core/secret-v1/
 */
@Kind({ group: "", version: "v1" })
export class Secret implements KubernetesObject {
  readonly apiVersion!: "v1";
  readonly kind!: "Secret";
  metadata!: ObjectMeta;

  /** The entries, in base64. */
  data?: Record<string, Bytes>;

  /** Whether the entries are fixed for good. */
  immutable?: boolean;

  /**
   * Entries as text, which the server writes into `data`; it is never read back.
   */
  stringData?: Record<string, string>;

  /** What the entries are for, such as `kubernetes.io/tls`. */
  type?: string;
}
