import type { CrossVersionObjectReference } from "./cross-version-object-reference.ts";
import type { MetricIdentifier } from "./metric-identifier.ts";
import type { MetricTarget } from "./metric-target.ts";

/** A metric of one object, as an aim. */
export class ObjectMetricSource {
  /** The object. */
  describedObject!: CrossVersionObjectReference;

  /** The aim. */
  target!: MetricTarget;

  /** The metric. */
  metric!: MetricIdentifier;
}
