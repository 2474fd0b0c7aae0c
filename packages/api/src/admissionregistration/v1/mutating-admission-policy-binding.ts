import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ZeroDefault } from "@kubewright/markers";
import type { MatchResources } from "./match-resources.ts";
import type { ParamRef } from "./param-ref.ts";

/**
 * Puts a mutating policy in force, with its parameters.
 *
 * Group admissionregistration.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/admissionregistration/mutating-admission-policy-binding-v1/
 */
@Kind({
  group: "admissionregistration.k8s.io",
  version: "v1",
  categories: ["api-extensions"],
  scope: "Cluster",
})
export class MutatingAdmissionPolicyBinding implements KubernetesObject {
  readonly apiVersion!: "admissionregistration.k8s.io/v1";
  readonly kind!: "MutatingAdmissionPolicyBinding";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: MutatingAdmissionPolicyBindingSpec;
}

/** How a mutating policy is put in force. */
export class MutatingAdmissionPolicyBindingSpec {
  /** Which of the policy's requests are meant. */
  matchResources?: MatchResources;

  /** The policy's parameters. */
  paramRef?: ParamRef;

  /** The policy. */
  policyName?: string;
}
