import type { Quantity, int64 } from "@kubewright/apimachinery/meta/v1";
import { ListType, type OpenEnum, ZeroDefault } from "@kubewright/markers";
import type { DeviceSelector } from "./device-selector.ts";
import type { DeviceToleration } from "./device-toleration.ts";
import type { OpaqueDeviceConfiguration } from "./opaque-device-configuration.ts";

/** How much capacity is asked for. */
export class CapacityRequirements {
  /** The amounts by the capacity's name. */
  requests?: Record<string, Quantity>;
}

/** The devices that a claim asks for. */
export class DeviceClaim {
  /** How they are to be set up. */
  @ListType("atomic")
  config?: DeviceClaimConfiguration[];

  /** How they have to go together. */
  @ListType("atomic")
  constraints?: DeviceConstraint[];

  /** The requests, all of which have to be met. */
  @ListType("atomic")
  requests?: DeviceRequest[];
}

/** How a driver is to set up devices of a claim. */
export class DeviceClaimConfiguration {
  /** Parameters that the driver understands. */
  opaque?: OpaqueDeviceConfiguration;

  /** The requests that it is for; all by default. */
  @ListType("atomic")
  requests?: string[];
}

/** How devices of a claim have to go together. */
export class DeviceConstraint {
  /** An attribute in which they differ. */
  distinctAttribute?: string;

  /** An attribute in which they agree. */
  matchAttribute?: string;

  /** The requests that it is for; all by default. */
  @ListType("atomic")
  requests?: string[];
}

/** A request for devices; one of the two ways is used. */
export class DeviceRequest {
  /** The request's name; unique in its claim. */
  name!: string;

  /** Devices of one sort. */
  exactly?: ExactDeviceRequest;

  /** Sorts of devices, the best first. */
  @ListType("atomic")
  firstAvailable?: DeviceSubRequest[];
}

/** One of several sorts of devices that would do. */
export class DeviceSubRequest {
  /** The name; unique in its request. */
  name!: string;

  /** The class of the devices. */
  deviceClassName!: string;

  /** Whether a number of devices or all are asked for. */
  allocationMode?: DeviceAllocationMode;

  /** How much capacity each device has to have. */
  capacity?: CapacityRequirements;

  /** The number, by default 1. */
  count?: int64;

  /** The devices; all selectors have to fit. */
  @ListType("atomic")
  selectors?: DeviceSelector[];

  /** Taints of devices that do not matter. */
  @ListType("atomic")
  tolerations?: DeviceToleration[];
}

/** Devices of one sort. */
export class ExactDeviceRequest {
  /** The class of the devices. */
  deviceClassName!: string;

  /** Whether it is to watch over devices, whoever else has them. */
  adminAccess?: boolean;

  /** Whether a number of devices or all are asked for. */
  allocationMode?: DeviceAllocationMode;

  /** How much capacity each device has to have. */
  capacity?: CapacityRequirements;

  /** The number, by default 1. */
  count?: int64;

  /** The devices; all selectors have to fit. */
  @ListType("atomic")
  selectors?: DeviceSelector[];

  /** Taints of devices that do not matter. */
  @ListType("atomic")
  tolerations?: DeviceToleration[];
}

/** What a claim asks for. */
export class ResourceClaimSpec {
  /** The devices. */
  @ZeroDefault()
  devices?: DeviceClaim;
}

/** Whether a number of devices or all are asked for. */
export type DeviceAllocationMode = OpenEnum<"All" | "ExactCount">;
