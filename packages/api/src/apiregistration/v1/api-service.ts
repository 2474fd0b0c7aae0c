import type {
  Bytes,
  KubernetesObject,
  ObjectMeta,
  Time,
  int32,
} from "@kubewright/apimachinery/meta/v1";
import {
  Keywords,
  Kind,
  ListType,
  Patch,
  ZeroDefault,
} from "@kubewright/markers";

/**
 * A group version that another server serves.
 *
 * Group apiregistration.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/apiregistration/api-service-v1/
 */
@Kind({
  group: "apiregistration.k8s.io",
  version: "v1",
  categories: ["api-extensions"],
  scope: "Cluster",
  subresources: { status: true },
})
export class APIService implements KubernetesObject {
  readonly apiVersion!: "apiregistration.k8s.io/v1";
  readonly kind!: "APIService";
  metadata!: ObjectMeta;

  /** What is wanted. */
  @ZeroDefault()
  spec?: APIServiceSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: APIServiceStatus;
}

/** One aspect of an API service's state. */
export class APIServiceCondition {
  /** What the condition is about, such as `Available`. */
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

/** Where a group version is served. */
export class APIServiceSpec {
  /** How important the group is for clients that have the choice. */
  groupPriorityMinimum!: int32;

  /** How important the version is within its group. */
  versionPriority!: int32;

  /** The certificates that the server's certificate is checked with, in PEM. */
  @Keywords({ "x-kubernetes-list-type": "atomic" })
  caBundle?: Bytes;

  /** The group. */
  group?: string;

  /** Whether the server's certificate is not checked. */
  insecureSkipTLSVerify?: boolean;

  /** The service; absent where this server itself serves the group version. */
  service?: ServiceReference;

  /** The version. */
  version?: string;
}

/** How an API service is. */
export class APIServiceStatus {
  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  @Patch({ strategy: "merge", mergeKey: "type" })
  conditions?: APIServiceCondition[];
}

/** The service that another API server is reached by. */
export class ServiceReference {
  /** The service's name. */
  name?: string;

  /** The service's namespace. */
  namespace?: string;

  /** The service's port, by default 443. */
  port?: int32;
}
