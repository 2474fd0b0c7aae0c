export {
  Affinity,
  NodeAffinity,
  PodAffinity,
  PodAffinityTerm,
  PodAntiAffinity,
  PreferredSchedulingTerm,
  WeightedPodAffinityTerm,
} from "./affinity.ts";
export { AppArmorProfile } from "./app-armor-profile.ts";
export { AWSElasticBlockStoreVolumeSource } from "./aws-elastic-block-store-volume-source.ts";
export { AzureDiskVolumeSource } from "./azure-disk-volume-source.ts";
export { AzureFilePersistentVolumeSource } from "./azure-file-persistent-volume-source.ts";
export { AzureFileVolumeSource } from "./azure-file-volume-source.ts";
export { Binding } from "./binding.ts";
export { CephFSPersistentVolumeSource } from "./ceph-fs-persistent-volume-source.ts";
export { CephFSVolumeSource } from "./ceph-fs-volume-source.ts";
export { CinderPersistentVolumeSource } from "./cinder-persistent-volume-source.ts";
export { CinderVolumeSource } from "./cinder-volume-source.ts";
export { ComponentCondition, ComponentStatus } from "./component-status.ts";
export { ConfigMapVolumeSource } from "./config-map-volume-source.ts";
export { ConfigMap } from "./config-map.ts";
export { ContainerPort } from "./container-port.ts";
export { ContainerResizePolicy } from "./container-resize-policy.ts";
export {
  ContainerRestartRule,
  ContainerRestartRuleOnExitCodes,
} from "./container-restart-rule.ts";
export {
  ContainerState,
  ContainerStateRunning,
  ContainerStateTerminated,
  ContainerStateWaiting,
  ContainerStatus,
  ContainerUser,
  ImageVolumeStatus,
  LinuxContainerUser,
  ResourceHealth,
  ResourceStatus,
  VolumeMountStatus,
  VolumeStatus,
} from "./container-status.ts";
export { Container } from "./container.ts";
export { CSIPersistentVolumeSource } from "./csi-persistent-volume-source.ts";
export { CSIVolumeSource } from "./csi-volume-source.ts";
export { DownwardAPIVolumeFile } from "./downward-api-volume-file.ts";
export { DownwardAPIVolumeSource } from "./downward-api-volume-source.ts";
export { EmptyDirVolumeSource } from "./empty-dir-volume-source.ts";
export {
  EndpointAddress,
  EndpointPort,
  EndpointSubset,
  Endpoints,
} from "./endpoints.ts";
export {
  ConfigMapEnvSource,
  EnvFromSource,
  SecretEnvSource,
} from "./env-from-source.ts";
export {
  ConfigMapKeySelector,
  EnvVar,
  EnvVarSource,
  FileKeySelector,
  SecretKeySelector,
} from "./env-var.ts";
export { EphemeralContainer } from "./ephemeral-container.ts";
export { EventSource } from "./event-source.ts";
export { Event, EventSeries } from "./event.ts";
export { ExecAction } from "./exec-action.ts";
export { FCVolumeSource } from "./fc-volume-source.ts";
export { FlexPersistentVolumeSource } from "./flex-persistent-volume-source.ts";
export { FlexVolumeSource } from "./flex-volume-source.ts";
export { FlockerVolumeSource } from "./flocker-volume-source.ts";
export { GCEPersistentDiskVolumeSource } from "./gce-persistent-disk-volume-source.ts";
export { GitRepoVolumeSource } from "./git-repo-volume-source.ts";
export { GlusterfsPersistentVolumeSource } from "./glusterfs-persistent-volume-source.ts";
export { GlusterfsVolumeSource } from "./glusterfs-volume-source.ts";
export { HostAlias } from "./host-alias.ts";
export {
  type HostPathType,
  HostPathVolumeSource,
} from "./host-path-volume-source.ts";
export {
  HTTPGetAction,
  HTTPHeader,
  type URIScheme,
} from "./http-get-action.ts";
export { ImageVolumeSource } from "./image-volume-source.ts";
export { ISCSIPersistentVolumeSource } from "./iscsi-persistent-volume-source.ts";
export { ISCSIVolumeSource } from "./iscsi-volume-source.ts";
export { KeyToPath } from "./key-to-path.ts";
export { Lifecycle, LifecycleHandler, SleepAction } from "./lifecycle.ts";
export { LimitRange, LimitRangeItem, LimitRangeSpec } from "./limit-range.ts";
export { LocalObjectReference } from "./local-object-reference.ts";
export { LocalVolumeSource } from "./local-volume-source.ts";
export {
  Namespace,
  NamespaceCondition,
  type NamespacePhase,
  NamespaceSpec,
  NamespaceStatus,
} from "./namespace.ts";
export { NFSVolumeSource } from "./nfs-volume-source.ts";
export { NodeCondition } from "./node-condition.ts";
export {
  ConfigMapNodeConfigSource,
  NodeConfigSource,
} from "./node-config-source.ts";
export {
  type NodeSelectorOperator,
  NodeSelectorRequirement,
  NodeSelectorTerm,
} from "./node-selector-term.ts";
export { NodeSelector } from "./node-selector.ts";
export { NodeSpec, Taint } from "./node-spec.ts";
export {
  AttachedVolume,
  ContainerImage,
  DaemonEndpoint,
  Node,
  NodeAddress,
  NodeConfigStatus,
  NodeDaemonEndpoints,
  NodeFeatures,
  NodeRuntimeHandler,
  NodeRuntimeHandlerFeatures,
  NodeStatus,
  NodeSwapStatus,
  NodeSystemInfo,
} from "./node.ts";
export { ObjectFieldSelector } from "./object-field-selector.ts";
export { ObjectReference } from "./object-reference.ts";
export { type PersistentVolumeAccessMode } from "./persistent-volume-access-mode.ts";
export {
  PersistentVolumeClaimSpec,
  TypedObjectReference,
  VolumeResourceRequirements,
} from "./persistent-volume-claim-spec.ts";
export { PersistentVolumeClaimTemplate } from "./persistent-volume-claim-template.ts";
export {
  ModifyVolumeStatus,
  PersistentVolumeClaim,
  PersistentVolumeClaimCondition,
  type PersistentVolumeClaimPhase,
  PersistentVolumeClaimStatus,
} from "./persistent-volume-claim.ts";
export { type PersistentVolumeMode } from "./persistent-volume-mode.ts";
export { type PersistentVolumeReclaimPolicy } from "./persistent-volume-reclaim-policy.ts";
export {
  PersistentVolumeSpec,
  RBDPersistentVolumeSource,
  ScaleIOPersistentVolumeSource,
  StorageOSPersistentVolumeSource,
  VolumeNodeAffinity,
} from "./persistent-volume-spec.ts";
export {
  PersistentVolume,
  type PersistentVolumePhase,
  PersistentVolumeStatus,
} from "./persistent-volume.ts";
export { PhotonPersistentDiskVolumeSource } from "./photon-persistent-disk-volume-source.ts";
export { PodDNSConfig, PodDNSConfigOption } from "./pod-dns-config.ts";
export { PodOS } from "./pod-os.ts";
export { PodResourceClaim } from "./pod-resource-claim.ts";
export { PodSecurityContext, Sysctl } from "./pod-security-context.ts";
export {
  type DNSPolicy,
  type NodeInclusionPolicy,
  PodReadinessGate,
  PodSchedulingGate,
  PodSchedulingGroup,
  PodSpec,
  type RestartPolicy,
  TopologySpreadConstraint,
  type UnsatisfiableConstraintAction,
} from "./pod-spec.ts";
export { PodTemplateSpec } from "./pod-template-spec.ts";
export { PodTemplate } from "./pod-template.ts";
export {
  ContainerExtendedResourceRequest,
  HostIP,
  NodeAllocatableResourceClaimStatus,
  Pod,
  PodCondition,
  PodExtendedResourceClaimStatus,
  PodIP,
  type PodPhase,
  type PodQOSClass,
  PodResourceClaimStatus,
  PodStatus,
} from "./pod.ts";
export { PortworxVolumeSource } from "./portworx-volume-source.ts";
export { type PreemptionPolicy } from "./preemption-policy.ts";
export { GRPCAction, Probe } from "./probe.ts";
export { type Protocol } from "./protocol.ts";
export { type PullPolicy } from "./pull-policy.ts";
export { QuobyteVolumeSource } from "./quobyte-volume-source.ts";
export { RBDVolumeSource } from "./rbd-volume-source.ts";
export {
  ReplicationController,
  ReplicationControllerCondition,
  ReplicationControllerSpec,
  ReplicationControllerStatus,
} from "./replication-controller.ts";
export { ResourceFieldSelector } from "./resource-field-selector.ts";
export {
  ResourceQuota,
  type ResourceQuotaScope,
  ResourceQuotaSpec,
  ResourceQuotaStatus,
  ScopeSelector,
  ScopedResourceSelectorRequirement,
} from "./resource-quota.ts";
export {
  ResourceClaim,
  ResourceRequirements,
} from "./resource-requirements.ts";
export { SELinuxOptions } from "./se-linux-options.ts";
export { SeccompProfile } from "./seccomp-profile.ts";
export { SecretReference } from "./secret-reference.ts";
export { Secret } from "./secret.ts";
export { Capabilities, SecurityContext } from "./security-context.ts";
export { ServiceAccount } from "./service-account.ts";
export {
  ClientIPConfig,
  type IPFamily,
  type IPFamilyPolicy,
  LoadBalancerIngress,
  LoadBalancerStatus,
  PortStatus,
  Service,
  type ServiceAffinity,
  type ServiceExternalTrafficPolicy,
  type ServiceInternalTrafficPolicy,
  ServicePort,
  ServiceSpec,
  ServiceStatus,
  type ServiceType,
  SessionAffinityConfig,
} from "./service.ts";
export { type Signal } from "./signal.ts";
export { type TaintEffect } from "./taint-effect.ts";
export { TCPSocketAction } from "./tcp-socket-action.ts";
export { type TerminationMessagePolicy } from "./termination-message-policy.ts";
export { Toleration, type TolerationOperator } from "./toleration.ts";
export {
  TopologySelectorLabelRequirement,
  TopologySelectorTerm,
} from "./topology-selector-term.ts";
export { TypedLocalObjectReference } from "./typed-local-object-reference.ts";
export {
  type AppArmorProfileUnion,
  type SeccompProfileUnion,
} from "./unions/index.ts";
export { VolumeDevice } from "./volume-device.ts";
export { type MountPropagationMode, VolumeMount } from "./volume-mount.ts";
export {
  ClusterTrustBundleProjection,
  ConfigMapProjection,
  DownwardAPIProjection,
  PodCertificateProjection,
  SecretProjection,
  ServiceAccountTokenProjection,
  VolumeProjection,
} from "./volume-projection.ts";
export {
  EphemeralVolumeSource,
  PersistentVolumeClaimVolumeSource,
  ProjectedVolumeSource,
  ScaleIOVolumeSource,
  SecretVolumeSource,
  StorageOSVolumeSource,
  Volume,
} from "./volume.ts";
export { VsphereVirtualDiskVolumeSource } from "./vsphere-virtual-disk-volume-source.ts";
export { WindowsSecurityContextOptions } from "./windows-security-context-options.ts";
export {
  type ComponentStatusList,
  type ConfigMapList,
  type EndpointsList,
  type EventList,
  type LimitRangeList,
  type NamespaceList,
  type NodeList,
  type PersistentVolumeClaimList,
  type PersistentVolumeList,
  type PodList,
  type PodTemplateList,
  type ReplicationControllerList,
  type ResourceQuotaList,
  type SecretList,
  type ServiceAccountList,
  type ServiceList,
  addToScheme,
  bindingKind,
  componentStatusKind,
  componentStatusListKind,
  configMapKind,
  configMapListKind,
  endpointsKind,
  endpointsListKind,
  eventKind,
  eventListKind,
  groupVersion,
  isBinding,
  isComponentStatus,
  isComponentStatusList,
  isConfigMap,
  isConfigMapList,
  isEndpoints,
  isEndpointsList,
  isEvent,
  isEventList,
  isLimitRange,
  isLimitRangeList,
  isNamespace,
  isNamespaceList,
  isNode,
  isNodeList,
  isPersistentVolume,
  isPersistentVolumeClaim,
  isPersistentVolumeClaimList,
  isPersistentVolumeList,
  isPod,
  isPodList,
  isPodTemplate,
  isPodTemplateList,
  isReplicationController,
  isReplicationControllerList,
  isResourceQuota,
  isResourceQuotaList,
  isSecret,
  isSecretList,
  isService,
  isServiceAccount,
  isServiceAccountList,
  isServiceList,
  limitRangeKind,
  limitRangeListKind,
  namespaceKind,
  namespaceListKind,
  newBinding,
  newComponentStatus,
  newConfigMap,
  newEndpoints,
  newEvent,
  newLimitRange,
  newNamespace,
  newNode,
  newPersistentVolume,
  newPersistentVolumeClaim,
  newPod,
  newPodTemplate,
  newReplicationController,
  newResourceQuota,
  newSecret,
  newService,
  newServiceAccount,
  nodeKind,
  nodeListKind,
  persistentVolumeClaimKind,
  persistentVolumeClaimListKind,
  persistentVolumeKind,
  persistentVolumeListKind,
  podKind,
  podListKind,
  podTemplateKind,
  podTemplateListKind,
  replicationControllerKind,
  replicationControllerListKind,
  resourceQuotaKind,
  resourceQuotaListKind,
  secretKind,
  secretListKind,
  serviceAccountKind,
  serviceAccountListKind,
  serviceKind,
  serviceListKind,
} from "./zz_generated.register.ts";
