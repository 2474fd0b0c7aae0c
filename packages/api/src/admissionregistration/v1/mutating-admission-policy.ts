import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import {
  Kind,
  ListType,
  OpenEnum,
  Patch,
  ZeroDefault,
} from "@kubewright/markers";
import type { FailurePolicyType } from "./failure-policy-type.ts";
import type { MatchCondition } from "./match-condition.ts";
import type { MatchResources } from "./match-resources.ts";
import type { ParamKind } from "./param-kind.ts";
import type { ReinvocationPolicyType } from "./reinvocation-policy-type.ts";
import type { Variable } from "./variable.ts";

/**
 * A change of an object by a CEL expression that gives an apply configuration.
 */
export class ApplyConfiguration {
  /** The expression. */
  expression?: string;
}

/** A change of an object by a CEL expression that gives a JSON patch. */
export class JSONPatch {
  /** The expression. */
  expression?: string;
}

/**
 * Changes requests by CEL expressions, where bindings put it in force.
 *
 * Group admissionregistration.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/admissionregistration/mutating-admission-policy-v1/
 */
@Kind({
  group: "admissionregistration.k8s.io",
  version: "v1",
  categories: ["api-extensions"],
  scope: "Cluster",
})
export class MutatingAdmissionPolicy implements KubernetesObject {
  readonly apiVersion!: "admissionregistration.k8s.io/v1";
  readonly kind!: "MutatingAdmissionPolicy";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: MutatingAdmissionPolicySpec;
}

/** What a mutating policy does. */
export class MutatingAdmissionPolicySpec {
  /** What happens to a request where the policy fails. */
  failurePolicy?: FailurePolicyType;

  /** What a request has to fulfil besides. */
  @ListType("map", ["name"])
  @Patch({ strategy: "merge", mergeKey: "name" })
  matchConditions?: MatchCondition[];

  /** Which requests are meant. */
  matchConstraints?: MatchResources;

  /** The changes, one after the other. */
  @ListType("atomic")
  mutations?: Mutation[];

  /** The kind of the parameters. */
  paramKind?: ParamKind;

  /** Whether it runs again where a later plugin changed the object. */
  reinvocationPolicy?: ReinvocationPolicyType;

  /** Names for expressions, which later ones can use. */
  @ListType("atomic")
  variables?: Variable[];
}

/** One change of an object, in the way that `patchType` says. */
export class Mutation {
  /** The way of the change. */
  @OpenEnum()
  patchType!: "ApplyConfiguration" | "JSONPatch";

  /** The change as an apply configuration. */
  applyConfiguration?: ApplyConfiguration;

  /** The change as a JSON patch. */
  jsonPatch?: JSONPatch;
}
