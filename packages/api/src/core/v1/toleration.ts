import type { int64 } from "@kubewright/apimachinery/meta/v1";
import { OpenEnum } from "@kubewright/markers";

/** Taints that do not keep a pod away. */
export class Toleration {
  /** The effect of those taints; all by default. */
  @OpenEnum()
  effect?: "NoExecute" | "NoSchedule" | "PreferNoSchedule";

  /** The key of those taints; all by default. */
  key?: string;

  /** How the taint's value relates to `value`. */
  @OpenEnum()
  operator?: "Equal" | "Exists" | "Gt" | "Lt";

  /** How long a taint of effect NoExecute is borne; for ever by default. */
  tolerationSeconds?: int64;

  /** What the taint's value is compared with. */
  value?: string;
}
