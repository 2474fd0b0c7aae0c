import type {
  KubernetesObject,
  ObjectMeta,
  Quantity,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType, MapType } from "@kubewright/markers";
import type { Toleration } from "../../core/v1/toleration.ts";

/** What a runtime needs beside the containers of a pod. */
export class Overhead {
  /** The amounts. */
  podFixed?: Record<string, Quantity>;
}

/**
 * A way of running the containers of a pod.
 *
 * Group node.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/node/runtime-class-v1/
 */
@Kind({ group: "node.k8s.io", version: "v1", scope: "Cluster" })
export class RuntimeClass implements KubernetesObject {
  readonly apiVersion!: "node.k8s.io/v1";
  readonly kind!: "RuntimeClass";
  metadata!: ObjectMeta;

  /** The name of the handler at the container runtime. */
  handler!: string;

  /** What it needs beside the containers. */
  overhead?: Overhead;

  /** The nodes that have it. */
  scheduling?: Scheduling;
}

/** Which nodes a runtime class is on. */
export class Scheduling {
  /** The labels of the nodes. */
  @MapType("atomic")
  nodeSelector?: Record<string, string>;

  /** Taints of the nodes that do not keep pods of the class away. */
  @ListType("atomic")
  tolerations?: Toleration[];
}
