import type { int64 } from "@kubewright/apimachinery/meta/v1";
import type { OpenEnum } from "@kubewright/markers";
import type { TaintEffect } from "./taint-effect.ts";

/** Taints that do not keep a pod away. */
export class Toleration {
  /** The effect of those taints; all by default. */
  effect?: TaintEffect;

  /** The key of those taints; all by default. */
  key?: string;

  /** How the taint's value relates to `value`. */
  operator?: TolerationOperator;

  /** How long a taint of effect NoExecute is borne; for ever by default. */
  tolerationSeconds?: int64;

  /** What the taint's value is compared with. */
  value?: string;
}

/** How a taint's value relates to that of a toleration. */
export type TolerationOperator = OpenEnum<"Equal" | "Exists" | "Gt" | "Lt">;
