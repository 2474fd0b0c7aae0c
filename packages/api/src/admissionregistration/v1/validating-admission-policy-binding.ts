import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import {
  Kind,
  ListType,
  type OpenEnum,
  ZeroDefault,
} from "@kubewright/markers";
import type { MatchResources } from "./match-resources.ts";
import type { ParamRef } from "./param-ref.ts";

/**
 * Puts a validating policy in force, with its parameters.
 *
 * Group admissionregistration.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/admissionregistration/validating-admission-policy-binding-v1/
 */
@Kind({
  group: "admissionregistration.k8s.io",
  version: "v1",
  categories: ["api-extensions"],
  scope: "Cluster",
})
export class ValidatingAdmissionPolicyBinding implements KubernetesObject {
  readonly apiVersion!: "admissionregistration.k8s.io/v1";
  readonly kind!: "ValidatingAdmissionPolicyBinding";
  metadata!: ObjectMeta;

  /** What is wanted. */
  spec!: ValidatingAdmissionPolicyBindingSpec;
}

/** How a validating policy is put in force. */
export class ValidatingAdmissionPolicyBindingSpec {
  /** The policy. */
  @ZeroDefault(false)
  policyName!: string;

  /** What happens where a validation fails. */
  @ListType("set")
  validationActions!: ValidationAction[];

  /** Which of the policy's requests are meant. */
  matchResources?: MatchResources;

  /** The policy's parameters. */
  paramRef?: ParamRef;
}

/** What happens where a validation fails. */
export type ValidationAction = OpenEnum<"Audit" | "Deny" | "Warn">;
