import type { ObjectMeta } from "@kubewright/apimachinery/meta/v1";
import { ZeroDefault } from "@kubewright/markers";
import type { PodSpec } from "./pod-spec.ts";

/** What pods are made of. */
export class PodTemplateSpec {
  /** Labels and annotations of the pods. */
  @ZeroDefault()
  metadata?: ObjectMeta;

  /** What is wanted of the pods. */
  @ZeroDefault()
  spec?: PodSpec;
}
