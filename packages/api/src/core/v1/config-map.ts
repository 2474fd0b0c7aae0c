import type {
  Bytes,
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind } from "@kubewright/markers";

/**
 * Configuration that pods can read.
 *
 * Group core, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/core/config-map-v1/
 */
@Kind({ group: "", version: "v1", shortNames: ["cm"] })
export class ConfigMap implements KubernetesObject {
  readonly apiVersion!: "v1";
  readonly kind!: "ConfigMap";
  metadata!: ObjectMeta;

  /** Entries that are bytes, in base64. */
  binaryData?: Record<string, Bytes>;

  /** Entries that are text. */
  data?: Record<string, string>;

  /** Whether the entries are fixed for good. */
  immutable?: boolean;
}
