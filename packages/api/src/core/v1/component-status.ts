import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType, Patch } from "@kubewright/markers";

/** How a part of the control plane is. */
export class ComponentCondition {
  /** What the condition is about; only `Healthy` is known. */
  type!: string;

  /** Whether it is healthy. */
  status!: string;

  /** The code of an error in its health check. */
  error?: string;

  /** What the health check said. */
  message?: string;
}

/**
 * The health of a part of the control plane.
 *
 * Group core, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/core/component-status-v1/
 */
@Kind({
  group: "",
  version: "v1",
  shortNames: ["cs"],
  scope: "Cluster",
  verbs: ["get", "list"],
})
export class ComponentStatus implements KubernetesObject {
  readonly apiVersion!: "v1";
  readonly kind!: "ComponentStatus";
  metadata!: ObjectMeta;

  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  @Patch({ strategy: "merge", mergeKey: "type" })
  conditions?: ComponentCondition[];
}
