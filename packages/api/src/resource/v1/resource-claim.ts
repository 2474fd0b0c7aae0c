import type {
  Condition,
  KubernetesObject,
  ObjectMeta,
  Quantity,
  RawExtension,
  Time,
} from "@kubewright/apimachinery/meta/v1";
import {
  Kind,
  ListType,
  OpenEnum,
  Patch,
  ZeroDefault,
} from "@kubewright/markers";
import type { NodeSelector } from "../../core/v1/node-selector.ts";
import type { DeviceToleration } from "./device-toleration.ts";
import type { OpaqueDeviceConfiguration } from "./opaque-device-configuration.ts";
import type { ResourceClaimSpec } from "./resource-claim-spec.ts";

/** How a device that was given to a claim is. */
export class AllocatedDeviceStatus {
  /** The driver. */
  driver!: string;

  /** The pool of the device. */
  pool!: string;

  /** The device. */
  device!: string;

  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  conditions?: Condition[];

  /** What the driver says of it. */
  data?: RawExtension;

  /** What is known of it on the network. */
  networkData?: NetworkDeviceData;

  /** The share of a device that several claims have. */
  shareID?: string;
}

/** What a claim was given. */
export class AllocationResult {
  /** When it was given. */
  allocationTimestamp?: Time;

  /** The devices. */
  @ZeroDefault()
  devices?: DeviceAllocationResult;

  /** The nodes that can use them; all where absent. */
  nodeSelector?: NodeSelector;
}

/** How a driver is to set up devices that were given. */
export class DeviceAllocationConfiguration {
  /** Whether it comes from the class or from the claim. */
  @OpenEnum()
  source!: "FromClaim" | "FromClass";

  /** Parameters that the driver understands. */
  opaque?: OpaqueDeviceConfiguration;

  /** The requests that it is for; all by default. */
  @ListType("atomic")
  requests?: string[];
}

/** The devices that a claim was given. */
export class DeviceAllocationResult {
  /** How they are to be set up. */
  @ListType("atomic")
  config?: DeviceAllocationConfiguration[];

  /** The devices. */
  @ListType("atomic")
  results?: DeviceRequestAllocationResult[];
}

/** A device that a request was given. */
export class DeviceRequestAllocationResult {
  /** The request, as `<main>/<sub>` where it was one of several sorts. */
  request!: string;

  /** The driver. */
  driver!: string;

  /** The pool of the device. */
  pool!: string;

  /** The device. */
  device!: string;

  /** Whether it is there to watch over the device. */
  adminAccess?: boolean;

  /** Conditions that have to hold before a pod is bound. */
  @ListType("atomic")
  bindingConditions?: string[];

  /** Conditions that say that this has failed. */
  @ListType("atomic")
  bindingFailureConditions?: string[];

  /** How much of its capacities the request has. */
  consumedCapacity?: Record<string, Quantity>;

  /** The share of a device that several claims have. */
  shareID?: string;

  /** Taints of the device that do not matter. */
  @ListType("atomic")
  tolerations?: DeviceToleration[];
}

/** What is known of a device on the network. */
export class NetworkDeviceData {
  /** Its hardware address. */
  hardwareAddress?: string;

  /** The name of its interface. */
  interfaceName?: string;

  /** Its addresses, with the length of their prefix. */
  @ListType("atomic")
  ips?: string[];
}

/**
 * Asks for devices, and says what was given.
 *
 * Group resource.k8s.io, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/resource/resource-claim-v1/
 */
@Kind({
  group: "resource.k8s.io",
  version: "v1",
  subresources: { status: true },
})
export class ResourceClaim implements KubernetesObject {
  readonly apiVersion!: "resource.k8s.io/v1";
  readonly kind!: "ResourceClaim";
  metadata!: ObjectMeta;

  /** What is wanted. */
  spec!: ResourceClaimSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: ResourceClaimStatus;
}

/** Names an object that uses a claim. */
export class ResourceClaimConsumerReference {
  /** The object's resource. */
  resource!: string;

  /** The object's name. */
  name!: string;

  /** The identity of the object that is meant. */
  uid!: string;

  /** The API group of the object that is meant; empty for the core group. */
  apiGroup?: string;
}

/** What a claim was given. */
export class ResourceClaimStatus {
  /** What it was given; absent until then. */
  allocation?: AllocationResult;

  /** How the devices are. */
  @ListType("map", ["driver", "device", "pool", "shareID"])
  devices?: AllocatedDeviceStatus[];

  /** The objects that may use it. */
  @ListType("map", ["uid"])
  @Patch({ strategy: "merge", mergeKey: "uid" })
  reservedFor?: ResourceClaimConsumerReference[];
}
