import type { Discriminated } from "@kubewright/apimachinery";
import type { MetricSpec } from "../horizontal-pod-autoscaler.ts";
import type { MetricStatus } from "../horizontal-pod-autoscaler.ts";

/** A metric as an aim; the field that `type` names is set. By `type`, which says what else is set. */
export type MetricSpecUnion = Discriminated<
  MetricSpec,
  "type",
  {
    ContainerResource: "containerResource";
    External: "external";
    Object: "object";
    Pods: "pods";
    Resource: "resource";
  }
>;

/** A metric as it was last read. By `type`, which says what else is set. */
export type MetricStatusUnion = Discriminated<
  MetricStatus,
  "type",
  {
    ContainerResource: "containerResource";
    External: "external";
    Object: "object";
    Pods: "pods";
    Resource: "resource";
  }
>;
