import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ZeroDefault } from "@kubewright/markers";
import type { PodTemplateSpec } from "./pod-template-spec.ts";

/**
 * What pods are made of, as an object of its own.
 *
 * Group core, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/core/pod-template-v1/
 */
@Kind({ group: "", version: "v1" })
export class PodTemplate implements KubernetesObject {
  readonly apiVersion!: "v1";
  readonly kind!: "PodTemplate";
  metadata!: ObjectMeta;

  /** The template. */
  @ZeroDefault()
  template?: PodTemplateSpec;
}
