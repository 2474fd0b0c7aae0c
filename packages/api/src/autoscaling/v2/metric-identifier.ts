import type { LabelSelector } from "@kubewright/apimachinery/meta/v1";

/** Names a metric. */
export class MetricIdentifier {
  /** The metric's name. */
  name!: string;

  /** The series of the metric, by their labels. */
  selector?: LabelSelector;
}
