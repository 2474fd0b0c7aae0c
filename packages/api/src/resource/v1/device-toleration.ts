import type { int64 } from "@kubewright/apimachinery/meta/v1";
import { Default, OpenEnum } from "@kubewright/markers";
import type { DeviceTaintEffect } from "./device-taint-effect.ts";

/** Taints of devices that do not matter. */
export class DeviceToleration {
  /** The effect of those taints; all by default. */
  effect?: DeviceTaintEffect;

  /** The key of those taints; all by default. */
  key?: string;

  /** How the taint's value relates to `value`. */
  @OpenEnum()
  @Default("Equal")
  operator?: "Equal" | "Exists";

  /** How long a taint of effect NoExecute is borne; for ever by default. */
  tolerationSeconds?: int64;

  /** What the taint's value is compared with. */
  value?: string;
}
