import type { Quantity } from "@kubewright/apimachinery/meta/v1";
import { MapType } from "@kubewright/markers";

/** A resource of a container. */
@MapType("atomic")
export class ResourceFieldSelector {
  /** The resource, such as `limits.cpu`. */
  resource!: string;

  /** The container; needed in volumes. */
  containerName?: string;

  /** The unit that the amount is written in, by default 1. */
  divisor?: Quantity;
}
