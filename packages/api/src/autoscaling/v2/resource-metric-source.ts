import type { MetricTarget } from "./metric-target.ts";

/** The use of a resource by each pod, as an aim. */
export class ResourceMetricSource {
  /** The resource. */
  name!: string;

  /** The aim. */
  target!: MetricTarget;
}
