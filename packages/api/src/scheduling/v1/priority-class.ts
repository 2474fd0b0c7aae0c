import type {
  KubernetesObject,
  ObjectMeta,
  int32,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ZeroDefault } from "@kubewright/markers";
import type { PreemptionPolicy } from "../../core/v1/preemption-policy.ts";

/**
 * A name for a priority of pods.
 *
 * Group scheduling.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/scheduling/priority-class-v1/
 */
@Kind({
  group: "scheduling.k8s.io",
  version: "v1",
  shortNames: ["pc"],
  scope: "Cluster",
})
export class PriorityClass implements KubernetesObject {
  readonly apiVersion!: "scheduling.k8s.io/v1";
  readonly kind!: "PriorityClass";
  metadata!: ObjectMeta;

  /** When the class is to be used. */
  description?: string;

  /** Whether it is that of pods without a class. */
  globalDefault?: boolean;

  /** Whether pods of lower priority may have to go for those of this one. */
  preemptionPolicy?: PreemptionPolicy;

  /** The priority; the higher the more important. */
  @ZeroDefault()
  value?: int32;
}
