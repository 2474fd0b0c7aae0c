import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ListType } from "@kubewright/markers";
import type { DeviceSelector } from "./device-selector.ts";
import type { OpaqueDeviceConfiguration } from "./opaque-device-configuration.ts";

/**
 * Devices that go by one name, and how they are set up.
 *
 * Group resource.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/resource/device-class-v1/
 */
@Kind({ group: "resource.k8s.io", version: "v1", scope: "Cluster" })
export class DeviceClass implements KubernetesObject {
  readonly apiVersion!: "resource.k8s.io/v1";
  readonly kind!: "DeviceClass";
  metadata!: ObjectMeta;

  /** What is wanted. */
  spec!: DeviceClassSpec;
}

/** How a driver is to set up devices of a class. */
export class DeviceClassConfiguration {
  /** Parameters that the driver understands. */
  opaque?: OpaqueDeviceConfiguration;
}

/** Which devices are in a class. */
export class DeviceClassSpec {
  /** How they are to be set up. */
  @ListType("atomic")
  config?: DeviceClassConfiguration[];

  /** The extended resource that the class stands for. */
  extendedResourceName?: string;

  /** The devices; all selectors have to fit. */
  @ListType("atomic")
  selectors?: DeviceSelector[];
}
