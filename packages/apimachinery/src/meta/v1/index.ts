export type { Condition } from "./condition.ts";
export type { DeleteOptions, Preconditions } from "./delete-options.ts";
export type {
  APIGroup,
  APIGroupList,
  APIResource,
  APIResourceList,
  APIVersions,
  GroupVersionForDiscovery,
  ServerAddressByClientCIDR,
} from "./discovery.ts";
export type { FieldSelectorRequirement } from "./field-selector-requirement.ts";
export type {
  GroupKind,
  GroupResource,
  GroupVersionKind,
  GroupVersionResource,
} from "./group-references.ts";
export type {
  KubernetesList,
  KubernetesObject,
  TypeMeta,
} from "./kubernetes-object.ts";
export type {
  LabelSelector,
  LabelSelectorOperator,
  LabelSelectorRequirement,
} from "./label-selector.ts";
export type { ListMeta, ShardInfo } from "./list-meta.ts";
export type {
  ManagedFieldsEntry,
  ObjectMeta,
  OwnerReference,
} from "./object-meta.ts";
export type { Patch } from "./patch.ts";
export type {
  Bytes,
  double,
  Duration,
  FieldsV1,
  float,
  int,
  int32,
  int64,
  IntOrString,
  MicroTime,
  Quantity,
  RawExtension,
  Time,
} from "./scalars.ts";
export type { Status, StatusCause, StatusDetails } from "./status.ts";
export type { WatchEvent } from "./watch-event.ts";
