export { DeviceAttribute } from "./device-attribute.ts";
export {
  DeviceClass,
  DeviceClassConfiguration,
  DeviceClassSpec,
} from "./device-class.ts";
export { CELDeviceSelector, DeviceSelector } from "./device-selector.ts";
export { type DeviceTaintEffect } from "./device-taint-effect.ts";
export { DeviceToleration } from "./device-toleration.ts";
export { OpaqueDeviceConfiguration } from "./opaque-device-configuration.ts";
export {
  CapacityRequirements,
  type DeviceAllocationMode,
  DeviceClaim,
  DeviceClaimConfiguration,
  DeviceConstraint,
  DeviceRequest,
  DeviceSubRequest,
  ExactDeviceRequest,
  ResourceClaimSpec,
} from "./resource-claim-spec.ts";
export {
  ResourceClaimTemplate,
  ResourceClaimTemplateSpec,
} from "./resource-claim-template.ts";
export {
  AllocatedDeviceStatus,
  AllocationResult,
  DeviceAllocationConfiguration,
  DeviceAllocationResult,
  DeviceRequestAllocationResult,
  NetworkDeviceData,
  ResourceClaim,
  ResourceClaimConsumerReference,
  ResourceClaimStatus,
} from "./resource-claim.ts";
export {
  CapacityRequestPolicy,
  CapacityRequestPolicyRange,
  Counter,
  CounterSet,
  Device,
  DeviceCapacity,
  DeviceCounterConsumption,
  DeviceTaint,
  NodeAllocatableResourceMapping,
  ResourcePool,
  ResourceSlice,
  ResourceSliceSpec,
} from "./resource-slice.ts";
export {
  type DeviceClassList,
  type ResourceClaimList,
  type ResourceClaimTemplateList,
  type ResourceSliceList,
  addToScheme,
  deviceClassKind,
  deviceClassListKind,
  groupVersion,
  isDeviceClass,
  isDeviceClassList,
  isResourceClaim,
  isResourceClaimList,
  isResourceClaimTemplate,
  isResourceClaimTemplateList,
  isResourceSlice,
  isResourceSliceList,
  newDeviceClass,
  newResourceClaim,
  newResourceClaimTemplate,
  newResourceSlice,
  resourceClaimKind,
  resourceClaimListKind,
  resourceClaimTemplateKind,
  resourceClaimTemplateListKind,
  resourceSliceKind,
  resourceSliceListKind,
} from "./zz_generated.register.ts";
