import type { Quantity } from "@kubewright/apimachinery/meta/v1";
import { ListType } from "@kubewright/markers";

/** A claim of the pod that a container uses. */
export class ResourceClaim {
  /** What the pod calls it. */
  name!: string;

  /** The one request of the claim that is used; all of them by default. */
  request?: string;
}

/** What may be used, and what is set aside. */
export class ResourceRequirements {
  /** The pod's claims that are used. */
  @ListType("map", ["name"])
  claims?: ResourceClaim[];

  /** The most that may be used. */
  limits?: Record<string, Quantity>;

  /** What is set aside; by default the limits. */
  requests?: Record<string, Quantity>;
}
