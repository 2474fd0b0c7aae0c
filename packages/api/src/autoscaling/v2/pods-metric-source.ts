import type { MetricIdentifier } from "./metric-identifier.ts";
import type { MetricTarget } from "./metric-target.ts";

/** A metric of each pod, as an aim. */
export class PodsMetricSource {
  /** The metric. */
  metric!: MetricIdentifier;

  /** The aim. */
  target!: MetricTarget;
}
