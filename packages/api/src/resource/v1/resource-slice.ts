import type {
  KubernetesObject,
  ObjectMeta,
  Quantity,
  Time,
  int64,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType } from "@kubewright/markers";
import type { NodeSelector } from "../../core/v1/node-selector.ts";
import type { DeviceAttribute } from "./device-attribute.ts";
import type { DeviceTaintEffect } from "./device-taint-effect.ts";

/** How much of a device's capacity can be asked for. */
export class CapacityRequestPolicy {
  /** How much one gets that asks for nothing. */
  default?: Quantity;

  /** The amounts that are possible, as a range. */
  validRange?: CapacityRequestPolicyRange;

  /** The amounts that are possible, one by one. */
  @ListType("atomic")
  validValues?: Quantity[];
}

/** A range of amounts. */
export class CapacityRequestPolicyRange {
  /** The least. */
  min!: Quantity;

  /** The most. */
  max?: Quantity;

  /** What amounts are multiples of, counted from `min`. */
  step?: Quantity;
}

/** An amount that devices share. */
export class Counter {
  /** How much there is. */
  value!: Quantity;
}

/** Amounts that devices share. */
export class CounterSet {
  /** The name of the set. */
  name!: string;

  /** The amounts by name. */
  counters!: Record<string, Counter>;
}

/** A device that claims can be given. */
export class Device {
  /** Its name; unique in its pool. */
  name!: string;

  /** Whether all nodes can use it. */
  allNodes?: boolean;

  /** Whether several claims can have it. */
  allowMultipleAllocations?: boolean;

  /** Its attributes by name. */
  attributes?: Record<string, DeviceAttribute>;

  /** Conditions that have to hold before a pod is bound. */
  @ListType("atomic")
  bindingConditions?: string[];

  /** Conditions that say that this has failed. */
  @ListType("atomic")
  bindingFailureConditions?: string[];

  /** Whether it can only be used from the node that was chosen. */
  bindsToNode?: boolean;

  /** Its capacities by name. */
  capacity?: Record<string, DeviceCapacity>;

  /** What it takes of shared amounts. */
  @ListType("atomic")
  consumesCounters?: DeviceCounterConsumption[];

  /** What it takes of the node's resources. */
  nodeAllocatableResourceMappings?: Record<
    string,
    NodeAllocatableResourceMapping
  >;

  /** The node that can use it. */
  nodeName?: string;

  /** The nodes that can use it. */
  nodeSelector?: NodeSelector;

  /** What keeps claims away. */
  @ListType("atomic")
  taints?: DeviceTaint[];
}

/** A capacity of a device. */
export class DeviceCapacity {
  /** How much there is. */
  value!: Quantity;

  /** How much of it can be asked for, where it can be shared. */
  requestPolicy?: CapacityRequestPolicy;
}

/** What a device takes of shared amounts. */
export class DeviceCounterConsumption {
  /** The set of amounts. */
  counterSet!: string;

  /** How much of each. */
  counters!: Record<string, Counter>;
}

/** Keeps claims without a matching toleration away from a device. */
export class DeviceTaint {
  /** The taint's key. */
  key!: string;

  /** What happens to such claims. */
  effect!: DeviceTaintEffect;

  /** When it was added. */
  timeAdded?: Time;

  /** The taint's value. */
  value?: string;
}

/** What a device takes of a resource of its node. */
export class NodeAllocatableResourceMapping {
  /** How much it takes, for each device or for each unit of capacity. */
  allocationMultiplier?: Quantity;

  /** The capacity that is counted, where it is not the device. */
  capacityKey?: string;
}

/** The pool that a slice's devices belong to. */
export class ResourcePool {
  /** The pool's name, often that of the node. */
  name!: string;

  /** The number of the pool's state; slices with a lower one are outdated. */
  generation!: int64;

  /** How many slices the pool has in this state. */
  resourceSliceCount!: int64;
}

/**
 * Some of the devices that a driver has.
 *
 * Group resource.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/resource/resource-slice-v1/
 */
@Kind({ group: "resource.k8s.io", version: "v1", scope: "Cluster" })
export class ResourceSlice implements KubernetesObject {
  readonly apiVersion!: "resource.k8s.io/v1";
  readonly kind!: "ResourceSlice";
  metadata!: ObjectMeta;

  /** What is wanted. */
  spec!: ResourceSliceSpec;
}

/** Which devices there are, and where. */
export class ResourceSliceSpec {
  /** The driver. */
  driver!: string;

  /** The pool that they belong to. */
  pool!: ResourcePool;

  /** Whether all nodes can use them. */
  allNodes?: boolean;

  /** The devices. */
  @ListType("atomic")
  devices?: Device[];

  /** The node that can use them; it cannot change. */
  nodeName?: string;

  /** The nodes that can use them. */
  nodeSelector?: NodeSelector;

  /** Whether each device says for itself. */
  perDeviceNodeSelection?: boolean;

  /** Amounts that they share. */
  @ListType("atomic")
  sharedCounters?: CounterSet[];
}
