import type {
  KubernetesObject,
  ObjectMeta,
  Time,
} from "@kubewright/apimachinery/meta/v1";
import {
  Kind,
  ListType,
  type OpenEnum,
  Patch,
  ZeroDefault,
} from "@kubewright/markers";

/**
 * A scope for names.
 *
 * Group core, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/core/namespace-v1/
 */
@Kind({
  group: "",
  version: "v1",
  shortNames: ["ns"],
  scope: "Cluster",
  verbs: ["create", "delete", "get", "list", "patch", "update", "watch"],
  subresources: { status: true },
})
export class Namespace implements KubernetesObject {
  readonly apiVersion!: "v1";
  readonly kind!: "Namespace";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: NamespaceSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: NamespaceStatus;
}

/** One aspect of a namespace's state. */
export class NamespaceCondition {
  /** What the condition is about. */
  type!: string;

  /** Whether the condition holds. */
  status!: string;

  /** When the condition last changed from one status to another. */
  lastTransitionTime?: Time;

  /** What happened, in words for people. */
  message?: string;

  /** Why, as one word in CamelCase for programs. */
  reason?: string;
}

/** What is wanted of a namespace. */
export class NamespaceSpec {
  /** What must be done before the namespace goes. */
  @ListType("atomic")
  finalizers?: string[];
}

/** How a namespace is. */
export class NamespaceStatus {
  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  @Patch({ strategy: "merge", mergeKey: "type" })
  conditions?: NamespaceCondition[];

  /** Whether it is in use, or going. */
  phase?: NamespacePhase;
}

/** Whether a namespace is in use, or going. */
export type NamespacePhase = OpenEnum<"Active" | "Terminating">;
