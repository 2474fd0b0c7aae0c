import type { Quantity, int32 } from "@kubewright/apimachinery/meta/v1";

/** What a metric should be. */
export class MetricTarget {
  /** Which of the others is set. */
  type!: string;

  /** The average of all pods, in per cent of what is requested. */
  averageUtilization?: int32;

  /** The average of all pods. */
  averageValue?: Quantity;

  /** The value. */
  value?: Quantity;
}
