import type { MetricTarget } from "./metric-target.ts";

/** The use of a resource by one container of each pod, as an aim. */
export class ContainerResourceMetricSource {
  /** The resource. */
  name!: string;

  /** The aim. */
  target!: MetricTarget;

  /** The container. */
  container!: string;
}
