import type { Quantity, int32 } from "@kubewright/apimachinery/meta/v1";
import { ListType } from "@kubewright/markers";

/** How much the number of pods may change in a time. */
export class HPAScalingPolicy {
  /** Whether the change is a number or a percentage. */
  type!: string;

  /** The most that it may change. */
  value!: int32;

  /** The time, in seconds, up to 1800. */
  periodSeconds!: int32;
}

/** How the number of pods changes in one direction. */
export class HPAScalingRules {
  /** How much it may change at a time. */
  @ListType("atomic")
  policies?: HPAScalingPolicy[];

  /** Which of the policies counts. */
  selectPolicy?: string;

  /** How far back wanted numbers are looked at before it changes. */
  stabilizationWindowSeconds?: int32;

  /** The deviation from the aim that changes nothing. */
  tolerance?: Quantity;
}

/** How the number of pods changes. */
export class HorizontalPodAutoscalerBehavior {
  /** How it falls. */
  scaleDown?: HPAScalingRules;

  /** How it rises. */
  scaleUp?: HPAScalingRules;
}
