import type { MetricIdentifier } from "./metric-identifier.ts";
import type { MetricTarget } from "./metric-target.ts";

/** A metric that belongs to no object of the cluster, as an aim. */
export class ExternalMetricSource {
  /** The metric. */
  metric!: MetricIdentifier;

  /** The aim. */
  target!: MetricTarget;
}
