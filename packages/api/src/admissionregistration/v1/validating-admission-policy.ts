import type {
  Condition,
  KubernetesObject,
  ObjectMeta,
  int64,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType, Patch, ZeroDefault } from "@kubewright/markers";
import type { FailurePolicyType } from "./failure-policy-type.ts";
import type { MatchCondition } from "./match-condition.ts";
import type { MatchResources } from "./match-resources.ts";
import type { ParamKind } from "./param-kind.ts";
import type { Variable } from "./variable.ts";

/** Something that goes into the audit log. */
export class AuditAnnotation {
  /** The key in the log, behind the policy's name. */
  key!: string;

  /** The CEL expression of the value; null leaves it out. */
  valueExpression!: string;
}

/** A doubt about an expression's types. */
export class ExpressionWarning {
  /** The field that holds the expression. */
  fieldRef!: string;

  /** What the doubt is. */
  warning!: string;
}

/** What the check of a policy's types found. */
export class TypeChecking {
  /** The doubts. */
  @ListType("atomic")
  expressionWarnings?: ExpressionWarning[];
}

/**
 * Refuses requests by CEL expressions, where bindings put it in force.
 *
 * Group admissionregistration.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/admissionregistration/validating-admission-policy-v1/
 */
@Kind({
  group: "admissionregistration.k8s.io",
  version: "v1",
  categories: ["api-extensions"],
  scope: "Cluster",
  subresources: { status: true },
})
export class ValidatingAdmissionPolicy implements KubernetesObject {
  readonly apiVersion!: "admissionregistration.k8s.io/v1";
  readonly kind!: "ValidatingAdmissionPolicy";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: ValidatingAdmissionPolicySpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: ValidatingAdmissionPolicyStatus;
}

/** What a validating policy checks. */
export class ValidatingAdmissionPolicySpec {
  /** What goes into the audit log. */
  @ListType("atomic")
  auditAnnotations?: AuditAnnotation[];

  /** What happens to a request where the policy fails. */
  failurePolicy?: FailurePolicyType;

  /** What a request has to fulfil besides. */
  @ListType("map", ["name"])
  @Patch({ strategy: "merge", mergeKey: "name" })
  matchConditions?: MatchCondition[];

  /** Which requests are meant. */
  matchConstraints?: MatchResources;

  /** The kind of the parameters. */
  paramKind?: ParamKind;

  /** The checks; all must hold. */
  @ListType("atomic")
  validations?: Validation[];

  /** Names for expressions, which later ones can use. */
  @ListType("map", ["name"])
  @Patch({ strategy: "merge", mergeKey: "name" })
  variables?: Variable[];
}

/** How a validating policy is. */
export class ValidatingAdmissionPolicyStatus {
  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  conditions?: Condition[];

  /** The `metadata.generation` that this state was made of. */
  observedGeneration?: int64;

  /** What the check of its types found. */
  typeChecking?: TypeChecking;
}

/** A check of a request. */
export class Validation {
  /** The CEL expression, which gives true or false. */
  expression!: string;

  /** What the client is told where it fails. */
  message?: string;

  /** The same as a CEL expression. */
  messageExpression?: string;

  /** Why, for programs; it decides the status code. */
  reason?: string;
}
