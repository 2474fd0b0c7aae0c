import { ListType } from "@kubewright/markers";

/** The health of a device. */
export class ResourceHealth {
  /** The device's identity. */
  resourceID!: string;

  /** Whether it is healthy. */
  health?: string;

  /** What happened, in words for people. */
  message?: string;
}

/** The health of devices of one resource. */
export class ResourceStatus {
  /** The resource, or `claim:<name>/<request>`. */
  name!: string;

  /** The devices. */
  @ListType("map", ["resourceID"])
  resources?: ResourceHealth[];
}
