/* oxlint-disable max-lines, max-lines-per-function, complexity -- one function a type, with a line a field: that is what is measured */
import type {
  Capabilities,
  ClaimVolume,
  ConfigMapVolume,
  Container,
  ContainerState,
  ContainerStatus,
  CsiVolume,
  DnsConfig,
  DownwardVolume,
  EmptyDir,
  EnvFrom,
  EnvVar,
  EnvVarSource,
  ExecAction,
  FieldReference,
  GrpcAction,
  Header,
  HostAlias,
  HostPathVolume,
  HttpGet,
  ImageVolume,
  KeyReference,
  KeyToPath,
  Lifecycle,
  LifecycleHandler,
  LocalReference,
  ManagedField,
  Metadata,
  NfsVolume,
  Owner,
  Pod,
  PodCondition,
  PodIp,
  PodOs,
  PodSpec,
  PodStatus,
  Port,
  Probe,
  Profile,
  ProjectedVolume,
  ReadinessGate,
  ResourceFieldReference,
  Resources,
  SchedulingGate,
  SeLinuxOptions,
  SecretVolume,
  SecurityContext,
  SocketAction,
  SpreadConstraint,
  StateRunning,
  StateTerminated,
  StateWaiting,
  Toleration,
  Volume,
  VolumeDevice,
  VolumeMount,
  VolumeProjection,
} from "./apis/core/v1/pod.ts";

// What one writes first: a load and a store for each field. It drops the fields that it does not know.

export function copyPod(from: Pod): Pod {
  const to: Pod = {};
  if (from.apiVersion !== undefined) to.apiVersion = from.apiVersion;
  if (from.kind !== undefined) to.kind = from.kind;
  if (from.metadata !== undefined) to.metadata = copyMetadata(from.metadata);
  if (from.spec !== undefined) to.spec = copyPodSpec(from.spec);
  if (from.status !== undefined) to.status = copyPodStatus(from.status);
  return to;
}

export function copyMetadata(from: Metadata): Metadata {
  const to: Metadata = {};
  if (from.name !== undefined) to.name = from.name;
  if (from.generateName !== undefined) to.generateName = from.generateName;
  if (from.namespace !== undefined) to.namespace = from.namespace;
  if (from.selfLink !== undefined) to.selfLink = from.selfLink;
  if (from.uid !== undefined) to.uid = from.uid;
  if (from.resourceVersion !== undefined)
    to.resourceVersion = from.resourceVersion;
  if (from.generation !== undefined) to.generation = from.generation;
  if (from.creationTimestamp !== undefined)
    to.creationTimestamp = from.creationTimestamp;
  if (from.deletionTimestamp !== undefined)
    to.deletionTimestamp = from.deletionTimestamp;
  if (from.deletionGracePeriodSeconds !== undefined)
    to.deletionGracePeriodSeconds = from.deletionGracePeriodSeconds;
  if (from.labels !== undefined) to.labels = { ...from.labels };
  if (from.annotations !== undefined) to.annotations = { ...from.annotations };
  if (from.ownerReferences !== undefined)
    to.ownerReferences = from.ownerReferences.map(copyOwner);
  if (from.finalizers !== undefined) to.finalizers = from.finalizers.slice();
  if (from.managedFields !== undefined)
    to.managedFields = from.managedFields.map(copyManagedField);
  return to;
}

export function copyOwner(from: Owner): Owner {
  const to: Owner = {};
  if (from.apiVersion !== undefined) to.apiVersion = from.apiVersion;
  if (from.kind !== undefined) to.kind = from.kind;
  if (from.name !== undefined) to.name = from.name;
  if (from.uid !== undefined) to.uid = from.uid;
  if (from.controller !== undefined) to.controller = from.controller;
  if (from.blockOwnerDeletion !== undefined)
    to.blockOwnerDeletion = from.blockOwnerDeletion;
  return to;
}

export function copyPodSpec(from: PodSpec): PodSpec {
  const to: PodSpec = {};
  if (from.volumes !== undefined) to.volumes = from.volumes.map(copyVolume);
  if (from.initContainers !== undefined)
    to.initContainers = from.initContainers.map(copyContainer);
  if (from.containers !== undefined)
    to.containers = from.containers.map(copyContainer);
  if (from.restartPolicy !== undefined) to.restartPolicy = from.restartPolicy;
  if (from.terminationGracePeriodSeconds !== undefined)
    to.terminationGracePeriodSeconds = from.terminationGracePeriodSeconds;
  if (from.activeDeadlineSeconds !== undefined)
    to.activeDeadlineSeconds = from.activeDeadlineSeconds;
  if (from.dnsPolicy !== undefined) to.dnsPolicy = from.dnsPolicy;
  if (from.nodeSelector !== undefined)
    to.nodeSelector = { ...from.nodeSelector };
  if (from.serviceAccountName !== undefined)
    to.serviceAccountName = from.serviceAccountName;
  if (from.serviceAccount !== undefined)
    to.serviceAccount = from.serviceAccount;
  if (from.automountServiceAccountToken !== undefined)
    to.automountServiceAccountToken = from.automountServiceAccountToken;
  if (from.nodeName !== undefined) to.nodeName = from.nodeName;
  if (from.hostNetwork !== undefined) to.hostNetwork = from.hostNetwork;
  if (from.hostPID !== undefined) to.hostPID = from.hostPID;
  if (from.hostIPC !== undefined) to.hostIPC = from.hostIPC;
  if (from.shareProcessNamespace !== undefined)
    to.shareProcessNamespace = from.shareProcessNamespace;
  if (from.securityContext !== undefined)
    to.securityContext = copySecurityContext(from.securityContext);
  if (from.hostname !== undefined) to.hostname = from.hostname;
  if (from.subdomain !== undefined) to.subdomain = from.subdomain;
  if (from.schedulerName !== undefined) to.schedulerName = from.schedulerName;
  if (from.tolerations !== undefined)
    to.tolerations = from.tolerations.map(copyToleration);
  if (from.priorityClassName !== undefined)
    to.priorityClassName = from.priorityClassName;
  if (from.priority !== undefined) to.priority = from.priority;
  if (from.runtimeClassName !== undefined)
    to.runtimeClassName = from.runtimeClassName;
  if (from.enableServiceLinks !== undefined)
    to.enableServiceLinks = from.enableServiceLinks;
  if (from.preemptionPolicy !== undefined)
    to.preemptionPolicy = from.preemptionPolicy;
  if (from.overhead !== undefined) to.overhead = { ...from.overhead };
  if (from.setHostnameAsFQDN !== undefined)
    to.setHostnameAsFQDN = from.setHostnameAsFQDN;
  if (from.hostUsers !== undefined) to.hostUsers = from.hostUsers;
  if (from.dnsConfig !== undefined)
    to.dnsConfig = copyDnsConfig(from.dnsConfig);
  if (from.imagePullSecrets !== undefined)
    to.imagePullSecrets = from.imagePullSecrets.map(copyLocalReference);
  if (from.hostAliases !== undefined)
    to.hostAliases = from.hostAliases.map(copyHostAlias);
  if (from.readinessGates !== undefined)
    to.readinessGates = from.readinessGates.map(copyReadinessGate);
  if (from.topologySpreadConstraints !== undefined)
    to.topologySpreadConstraints =
      from.topologySpreadConstraints.map(copySpreadConstraint);
  if (from.os !== undefined) to.os = copyPodOs(from.os);
  if (from.schedulingGates !== undefined)
    to.schedulingGates = from.schedulingGates.map(copySchedulingGate);
  if (from.resources !== undefined)
    to.resources = copyResources(from.resources);
  return to;
}

export function copyVolume(from: Volume): Volume {
  const to: Volume = {};
  if (from.name !== undefined) to.name = from.name;
  if (from.configMap !== undefined)
    to.configMap = copyConfigMapVolume(from.configMap);
  if (from.secret !== undefined) to.secret = copySecretVolume(from.secret);
  if (from.emptyDir !== undefined) to.emptyDir = copyEmptyDir(from.emptyDir);
  if (from.persistentVolumeClaim !== undefined)
    to.persistentVolumeClaim = copyClaimVolume(from.persistentVolumeClaim);
  if (from.hostPath !== undefined)
    to.hostPath = copyHostPathVolume(from.hostPath);
  if (from.downwardAPI !== undefined)
    to.downwardAPI = copyDownwardVolume(from.downwardAPI);
  if (from.projected !== undefined)
    to.projected = copyProjectedVolume(from.projected);
  if (from.nfs !== undefined) to.nfs = copyNfsVolume(from.nfs);
  if (from.csi !== undefined) to.csi = copyCsiVolume(from.csi);
  if (from.image !== undefined) to.image = copyImageVolume(from.image);
  return to;
}

export function copyConfigMapVolume(from: ConfigMapVolume): ConfigMapVolume {
  const to: ConfigMapVolume = {};
  if (from.name !== undefined) to.name = from.name;
  if (from.defaultMode !== undefined) to.defaultMode = from.defaultMode;
  if (from.optional !== undefined) to.optional = from.optional;
  if (from.items !== undefined) to.items = from.items.map(copyKeyToPath);
  return to;
}

export function copySecretVolume(from: SecretVolume): SecretVolume {
  const to: SecretVolume = {};
  if (from.secretName !== undefined) to.secretName = from.secretName;
  if (from.defaultMode !== undefined) to.defaultMode = from.defaultMode;
  if (from.optional !== undefined) to.optional = from.optional;
  if (from.items !== undefined) to.items = from.items.map(copyKeyToPath);
  return to;
}

export function copyEmptyDir(from: EmptyDir): EmptyDir {
  const to: EmptyDir = {};
  if (from.medium !== undefined) to.medium = from.medium;
  if (from.sizeLimit !== undefined) to.sizeLimit = from.sizeLimit;
  return to;
}

export function copyClaimVolume(from: ClaimVolume): ClaimVolume {
  const to: ClaimVolume = {};
  if (from.claimName !== undefined) to.claimName = from.claimName;
  if (from.readOnly !== undefined) to.readOnly = from.readOnly;
  return to;
}

export function copySecurityContext(from: SecurityContext): SecurityContext {
  const to: SecurityContext = {};
  if (from.runAsUser !== undefined) to.runAsUser = from.runAsUser;
  if (from.runAsGroup !== undefined) to.runAsGroup = from.runAsGroup;
  if (from.runAsNonRoot !== undefined) to.runAsNonRoot = from.runAsNonRoot;
  if (from.readOnlyRootFilesystem !== undefined)
    to.readOnlyRootFilesystem = from.readOnlyRootFilesystem;
  if (from.allowPrivilegeEscalation !== undefined)
    to.allowPrivilegeEscalation = from.allowPrivilegeEscalation;
  if (from.privileged !== undefined) to.privileged = from.privileged;
  if (from.procMount !== undefined) to.procMount = from.procMount;
  if (from.fsGroup !== undefined) to.fsGroup = from.fsGroup;
  if (from.fsGroupChangePolicy !== undefined)
    to.fsGroupChangePolicy = from.fsGroupChangePolicy;
  if (from.supplementalGroups !== undefined)
    to.supplementalGroups = from.supplementalGroups.slice();
  if (from.supplementalGroupsPolicy !== undefined)
    to.supplementalGroupsPolicy = from.supplementalGroupsPolicy;
  if (from.capabilities !== undefined)
    to.capabilities = copyCapabilities(from.capabilities);
  if (from.seLinuxOptions !== undefined)
    to.seLinuxOptions = copySeLinuxOptions(from.seLinuxOptions);
  if (from.seccompProfile !== undefined)
    to.seccompProfile = copyProfile(from.seccompProfile);
  if (from.appArmorProfile !== undefined)
    to.appArmorProfile = copyProfile(from.appArmorProfile);
  return to;
}

export function copyToleration(from: Toleration): Toleration {
  const to: Toleration = {};
  if (from.key !== undefined) to.key = from.key;
  if (from.operator !== undefined) to.operator = from.operator;
  if (from.value !== undefined) to.value = from.value;
  if (from.effect !== undefined) to.effect = from.effect;
  if (from.tolerationSeconds !== undefined)
    to.tolerationSeconds = from.tolerationSeconds;
  return to;
}

export function copyContainer(from: Container): Container {
  const to: Container = {};
  if (from.name !== undefined) to.name = from.name;
  if (from.image !== undefined) to.image = from.image;
  if (from.command !== undefined) to.command = from.command.slice();
  if (from.args !== undefined) to.args = from.args.slice();
  if (from.workingDir !== undefined) to.workingDir = from.workingDir;
  if (from.ports !== undefined) to.ports = from.ports.map(copyPort);
  if (from.env !== undefined) to.env = from.env.map(copyEnvVar);
  if (from.resources !== undefined)
    to.resources = copyResources(from.resources);
  if (from.volumeMounts !== undefined)
    to.volumeMounts = from.volumeMounts.map(copyVolumeMount);
  if (from.livenessProbe !== undefined)
    to.livenessProbe = copyProbe(from.livenessProbe);
  if (from.readinessProbe !== undefined)
    to.readinessProbe = copyProbe(from.readinessProbe);
  if (from.startupProbe !== undefined)
    to.startupProbe = copyProbe(from.startupProbe);
  if (from.terminationMessagePath !== undefined)
    to.terminationMessagePath = from.terminationMessagePath;
  if (from.terminationMessagePolicy !== undefined)
    to.terminationMessagePolicy = from.terminationMessagePolicy;
  if (from.imagePullPolicy !== undefined)
    to.imagePullPolicy = from.imagePullPolicy;
  if (from.securityContext !== undefined)
    to.securityContext = copySecurityContext(from.securityContext);
  if (from.stdin !== undefined) to.stdin = from.stdin;
  if (from.stdinOnce !== undefined) to.stdinOnce = from.stdinOnce;
  if (from.tty !== undefined) to.tty = from.tty;
  if (from.restartPolicy !== undefined) to.restartPolicy = from.restartPolicy;
  if (from.envFrom !== undefined) to.envFrom = from.envFrom.map(copyEnvFrom);
  if (from.volumeDevices !== undefined)
    to.volumeDevices = from.volumeDevices.map(copyVolumeDevice);
  if (from.lifecycle !== undefined)
    to.lifecycle = copyLifecycle(from.lifecycle);
  return to;
}

export function copyPort(from: Port): Port {
  const to: Port = {};
  if (from.name !== undefined) to.name = from.name;
  if (from.hostPort !== undefined) to.hostPort = from.hostPort;
  if (from.containerPort !== undefined) to.containerPort = from.containerPort;
  if (from.protocol !== undefined) to.protocol = from.protocol;
  if (from.hostIP !== undefined) to.hostIP = from.hostIP;
  return to;
}

export function copyEnvVar(from: EnvVar): EnvVar {
  const to: EnvVar = {};
  if (from.name !== undefined) to.name = from.name;
  if (from.value !== undefined) to.value = from.value;
  if (from.valueFrom !== undefined)
    to.valueFrom = copyEnvVarSource(from.valueFrom);
  return to;
}

export function copyEnvVarSource(from: EnvVarSource): EnvVarSource {
  const to: EnvVarSource = {};
  if (from.fieldRef !== undefined)
    to.fieldRef = copyFieldReference(from.fieldRef);
  if (from.resourceFieldRef !== undefined)
    to.resourceFieldRef = copyResourceFieldReference(from.resourceFieldRef);
  if (from.configMapKeyRef !== undefined)
    to.configMapKeyRef = copyKeyReference(from.configMapKeyRef);
  if (from.secretKeyRef !== undefined)
    to.secretKeyRef = copyKeyReference(from.secretKeyRef);
  return to;
}

export function copyFieldReference(from: FieldReference): FieldReference {
  const to: FieldReference = {};
  if (from.apiVersion !== undefined) to.apiVersion = from.apiVersion;
  if (from.fieldPath !== undefined) to.fieldPath = from.fieldPath;
  return to;
}

export function copyResources(from: Resources): Resources {
  const to: Resources = {};
  if (from.limits !== undefined) to.limits = { ...from.limits };
  if (from.requests !== undefined) to.requests = { ...from.requests };
  return to;
}

export function copyVolumeMount(from: VolumeMount): VolumeMount {
  const to: VolumeMount = {};
  if (from.name !== undefined) to.name = from.name;
  if (from.readOnly !== undefined) to.readOnly = from.readOnly;
  if (from.mountPath !== undefined) to.mountPath = from.mountPath;
  if (from.subPath !== undefined) to.subPath = from.subPath;
  if (from.mountPropagation !== undefined)
    to.mountPropagation = from.mountPropagation;
  if (from.subPathExpr !== undefined) to.subPathExpr = from.subPathExpr;
  if (from.recursiveReadOnly !== undefined)
    to.recursiveReadOnly = from.recursiveReadOnly;
  return to;
}

export function copyProbe(from: Probe): Probe {
  const to: Probe = {};
  if (from.httpGet !== undefined) to.httpGet = copyHttpGet(from.httpGet);
  if (from.initialDelaySeconds !== undefined)
    to.initialDelaySeconds = from.initialDelaySeconds;
  if (from.timeoutSeconds !== undefined)
    to.timeoutSeconds = from.timeoutSeconds;
  if (from.periodSeconds !== undefined) to.periodSeconds = from.periodSeconds;
  if (from.successThreshold !== undefined)
    to.successThreshold = from.successThreshold;
  if (from.failureThreshold !== undefined)
    to.failureThreshold = from.failureThreshold;
  if (from.terminationGracePeriodSeconds !== undefined)
    to.terminationGracePeriodSeconds = from.terminationGracePeriodSeconds;
  if (from.exec !== undefined) to.exec = copyExecAction(from.exec);
  if (from.tcpSocket !== undefined)
    to.tcpSocket = copySocketAction(from.tcpSocket);
  if (from.grpc !== undefined) to.grpc = copyGrpcAction(from.grpc);
  return to;
}

export function copyHttpGet(from: HttpGet): HttpGet {
  const to: HttpGet = {};
  if (from.path !== undefined) to.path = from.path;
  if (from.port !== undefined) to.port = from.port;
  if (from.host !== undefined) to.host = from.host;
  if (from.scheme !== undefined) to.scheme = from.scheme;
  if (from.httpHeaders !== undefined)
    to.httpHeaders = from.httpHeaders.map(copyHeader);
  return to;
}

export function copyPodStatus(from: PodStatus): PodStatus {
  const to: PodStatus = {};
  if (from.phase !== undefined) to.phase = from.phase;
  if (from.conditions !== undefined)
    to.conditions = from.conditions.map(copyPodCondition);
  if (from.message !== undefined) to.message = from.message;
  if (from.reason !== undefined) to.reason = from.reason;
  if (from.nominatedNodeName !== undefined)
    to.nominatedNodeName = from.nominatedNodeName;
  if (from.hostIP !== undefined) to.hostIP = from.hostIP;
  if (from.podIP !== undefined) to.podIP = from.podIP;
  if (from.podIPs !== undefined) to.podIPs = from.podIPs.map(copyPodIp);
  if (from.startTime !== undefined) to.startTime = from.startTime;
  if (from.containerStatuses !== undefined)
    to.containerStatuses = from.containerStatuses.map(copyContainerStatus);
  if (from.qosClass !== undefined) to.qosClass = from.qosClass;
  if (from.observedGeneration !== undefined)
    to.observedGeneration = from.observedGeneration;
  if (from.resize !== undefined) to.resize = from.resize;
  if (from.hostIPs !== undefined) to.hostIPs = from.hostIPs.map(copyPodIp);
  if (from.initContainerStatuses !== undefined)
    to.initContainerStatuses =
      from.initContainerStatuses.map(copyContainerStatus);
  if (from.ephemeralContainerStatuses !== undefined)
    to.ephemeralContainerStatuses =
      from.ephemeralContainerStatuses.map(copyContainerStatus);
  return to;
}

export function copyPodCondition(from: PodCondition): PodCondition {
  const to: PodCondition = {};
  if (from.type !== undefined) to.type = from.type;
  if (from.status !== undefined) to.status = from.status;
  if (from.lastProbeTime !== undefined) to.lastProbeTime = from.lastProbeTime;
  if (from.lastTransitionTime !== undefined)
    to.lastTransitionTime = from.lastTransitionTime;
  if (from.reason !== undefined) to.reason = from.reason;
  if (from.message !== undefined) to.message = from.message;
  if (from.observedGeneration !== undefined)
    to.observedGeneration = from.observedGeneration;
  return to;
}

export function copyPodIp(from: PodIp): PodIp {
  const to: PodIp = {};
  if (from.ip !== undefined) to.ip = from.ip;
  return to;
}

export function copyContainerStatus(from: ContainerStatus): ContainerStatus {
  const to: ContainerStatus = {};
  if (from.name !== undefined) to.name = from.name;
  if (from.ready !== undefined) to.ready = from.ready;
  if (from.restartCount !== undefined) to.restartCount = from.restartCount;
  if (from.image !== undefined) to.image = from.image;
  if (from.imageID !== undefined) to.imageID = from.imageID;
  if (from.containerID !== undefined) to.containerID = from.containerID;
  if (from.started !== undefined) to.started = from.started;
  if (from.allocatedResources !== undefined)
    to.allocatedResources = { ...from.allocatedResources };
  if (from.state !== undefined) to.state = copyContainerState(from.state);
  if (from.lastState !== undefined)
    to.lastState = copyContainerState(from.lastState);
  if (from.resources !== undefined)
    to.resources = copyResources(from.resources);
  if (from.volumeMounts !== undefined)
    to.volumeMounts = from.volumeMounts.map(copyVolumeMount);
  if (from.stopSignal !== undefined) to.stopSignal = from.stopSignal;
  return to;
}

export function copyManagedField(from: ManagedField): ManagedField {
  const to: ManagedField = {};
  if (from.manager !== undefined) to.manager = from.manager;
  if (from.operation !== undefined) to.operation = from.operation;
  if (from.apiVersion !== undefined) to.apiVersion = from.apiVersion;
  if (from.time !== undefined) to.time = from.time;
  if (from.fieldsType !== undefined) to.fieldsType = from.fieldsType;
  if (from.subresource !== undefined) to.subresource = from.subresource;
  return to;
}

export function copyDnsConfig(from: DnsConfig): DnsConfig {
  const to: DnsConfig = {};
  if (from.nameservers !== undefined) to.nameservers = from.nameservers.slice();
  if (from.searches !== undefined) to.searches = from.searches.slice();
  return to;
}

export function copyLocalReference(from: LocalReference): LocalReference {
  const to: LocalReference = {};
  if (from.name !== undefined) to.name = from.name;
  return to;
}

export function copyHostAlias(from: HostAlias): HostAlias {
  const to: HostAlias = {};
  if (from.ip !== undefined) to.ip = from.ip;
  if (from.hostnames !== undefined) to.hostnames = from.hostnames.slice();
  return to;
}

export function copyReadinessGate(from: ReadinessGate): ReadinessGate {
  const to: ReadinessGate = {};
  if (from.conditionType !== undefined) to.conditionType = from.conditionType;
  return to;
}

export function copySpreadConstraint(from: SpreadConstraint): SpreadConstraint {
  const to: SpreadConstraint = {};
  if (from.maxSkew !== undefined) to.maxSkew = from.maxSkew;
  if (from.topologyKey !== undefined) to.topologyKey = from.topologyKey;
  if (from.whenUnsatisfiable !== undefined)
    to.whenUnsatisfiable = from.whenUnsatisfiable;
  if (from.minDomains !== undefined) to.minDomains = from.minDomains;
  if (from.matchLabelKeys !== undefined)
    to.matchLabelKeys = from.matchLabelKeys.slice();
  return to;
}

export function copyPodOs(from: PodOs): PodOs {
  const to: PodOs = {};
  if (from.name !== undefined) to.name = from.name;
  return to;
}

export function copySchedulingGate(from: SchedulingGate): SchedulingGate {
  const to: SchedulingGate = {};
  if (from.name !== undefined) to.name = from.name;
  return to;
}

export function copyEnvFrom(from: EnvFrom): EnvFrom {
  const to: EnvFrom = {};
  if (from.prefix !== undefined) to.prefix = from.prefix;
  if (from.configMapRef !== undefined)
    to.configMapRef = copyLocalReference(from.configMapRef);
  if (from.secretRef !== undefined)
    to.secretRef = copyLocalReference(from.secretRef);
  return to;
}

export function copyVolumeDevice(from: VolumeDevice): VolumeDevice {
  const to: VolumeDevice = {};
  if (from.name !== undefined) to.name = from.name;
  if (from.devicePath !== undefined) to.devicePath = from.devicePath;
  return to;
}

export function copyLifecycle(from: Lifecycle): Lifecycle {
  const to: Lifecycle = {};
  if (from.postStart !== undefined)
    to.postStart = copyLifecycleHandler(from.postStart);
  if (from.preStop !== undefined)
    to.preStop = copyLifecycleHandler(from.preStop);
  if (from.stopSignal !== undefined) to.stopSignal = from.stopSignal;
  return to;
}

export function copyLifecycleHandler(from: LifecycleHandler): LifecycleHandler {
  const to: LifecycleHandler = {};
  if (from.exec !== undefined) to.exec = copyExecAction(from.exec);
  if (from.httpGet !== undefined) to.httpGet = copyHttpGet(from.httpGet);
  if (from.tcpSocket !== undefined)
    to.tcpSocket = copySocketAction(from.tcpSocket);
  return to;
}

export function copyCapabilities(from: Capabilities): Capabilities {
  const to: Capabilities = {};
  if (from.add !== undefined) to.add = from.add.slice();
  if (from.drop !== undefined) to.drop = from.drop.slice();
  return to;
}

export function copySeLinuxOptions(from: SeLinuxOptions): SeLinuxOptions {
  const to: SeLinuxOptions = {};
  if (from.user !== undefined) to.user = from.user;
  if (from.role !== undefined) to.role = from.role;
  if (from.type !== undefined) to.type = from.type;
  if (from.level !== undefined) to.level = from.level;
  return to;
}

export function copyProfile(from: Profile): Profile {
  const to: Profile = {};
  if (from.type !== undefined) to.type = from.type;
  if (from.localhostProfile !== undefined)
    to.localhostProfile = from.localhostProfile;
  return to;
}

export function copyContainerState(from: ContainerState): ContainerState {
  const to: ContainerState = {};
  if (from.waiting !== undefined) to.waiting = copyStateWaiting(from.waiting);
  if (from.running !== undefined) to.running = copyStateRunning(from.running);
  if (from.terminated !== undefined)
    to.terminated = copyStateTerminated(from.terminated);
  return to;
}

export function copyStateWaiting(from: StateWaiting): StateWaiting {
  const to: StateWaiting = {};
  if (from.reason !== undefined) to.reason = from.reason;
  if (from.message !== undefined) to.message = from.message;
  return to;
}

export function copyStateRunning(from: StateRunning): StateRunning {
  const to: StateRunning = {};
  if (from.startedAt !== undefined) to.startedAt = from.startedAt;
  return to;
}

export function copyStateTerminated(from: StateTerminated): StateTerminated {
  const to: StateTerminated = {};
  if (from.exitCode !== undefined) to.exitCode = from.exitCode;
  if (from.signal !== undefined) to.signal = from.signal;
  if (from.reason !== undefined) to.reason = from.reason;
  if (from.message !== undefined) to.message = from.message;
  if (from.startedAt !== undefined) to.startedAt = from.startedAt;
  if (from.finishedAt !== undefined) to.finishedAt = from.finishedAt;
  if (from.containerID !== undefined) to.containerID = from.containerID;
  return to;
}

export function copyKeyToPath(from: KeyToPath): KeyToPath {
  const to: KeyToPath = {};
  if (from.key !== undefined) to.key = from.key;
  if (from.path !== undefined) to.path = from.path;
  if (from.mode !== undefined) to.mode = from.mode;
  return to;
}

export function copyResourceFieldReference(
  from: ResourceFieldReference,
): ResourceFieldReference {
  const to: ResourceFieldReference = {};
  if (from.containerName !== undefined) to.containerName = from.containerName;
  if (from.resource !== undefined) to.resource = from.resource;
  if (from.divisor !== undefined) to.divisor = from.divisor;
  return to;
}

export function copyKeyReference(from: KeyReference): KeyReference {
  const to: KeyReference = {};
  if (from.name !== undefined) to.name = from.name;
  if (from.key !== undefined) to.key = from.key;
  if (from.optional !== undefined) to.optional = from.optional;
  return to;
}

export function copyHostPathVolume(from: HostPathVolume): HostPathVolume {
  const to: HostPathVolume = {};
  if (from.path !== undefined) to.path = from.path;
  if (from.type !== undefined) to.type = from.type;
  return to;
}

export function copyDownwardVolume(from: DownwardVolume): DownwardVolume {
  const to: DownwardVolume = {};
  if (from.items !== undefined) to.items = from.items.map(copyKeyToPath);
  if (from.defaultMode !== undefined) to.defaultMode = from.defaultMode;
  return to;
}

export function copyProjectedVolume(from: ProjectedVolume): ProjectedVolume {
  const to: ProjectedVolume = {};
  if (from.sources !== undefined)
    to.sources = from.sources.map(copyVolumeProjection);
  if (from.defaultMode !== undefined) to.defaultMode = from.defaultMode;
  return to;
}

export function copyVolumeProjection(from: VolumeProjection): VolumeProjection {
  const to: VolumeProjection = {};
  if (from.configMap !== undefined)
    to.configMap = copyConfigMapVolume(from.configMap);
  if (from.secret !== undefined) to.secret = copySecretVolume(from.secret);
  return to;
}

export function copyNfsVolume(from: NfsVolume): NfsVolume {
  const to: NfsVolume = {};
  if (from.server !== undefined) to.server = from.server;
  if (from.path !== undefined) to.path = from.path;
  if (from.readOnly !== undefined) to.readOnly = from.readOnly;
  return to;
}

export function copyCsiVolume(from: CsiVolume): CsiVolume {
  const to: CsiVolume = {};
  if (from.driver !== undefined) to.driver = from.driver;
  if (from.readOnly !== undefined) to.readOnly = from.readOnly;
  if (from.fsType !== undefined) to.fsType = from.fsType;
  if (from.volumeAttributes !== undefined)
    to.volumeAttributes = { ...from.volumeAttributes };
  if (from.nodePublishSecretRef !== undefined)
    to.nodePublishSecretRef = copyLocalReference(from.nodePublishSecretRef);
  return to;
}

export function copyImageVolume(from: ImageVolume): ImageVolume {
  const to: ImageVolume = {};
  if (from.reference !== undefined) to.reference = from.reference;
  if (from.pullPolicy !== undefined) to.pullPolicy = from.pullPolicy;
  return to;
}

export function copyExecAction(from: ExecAction): ExecAction {
  const to: ExecAction = {};
  if (from.command !== undefined) to.command = from.command.slice();
  return to;
}

export function copySocketAction(from: SocketAction): SocketAction {
  const to: SocketAction = {};
  if (from.port !== undefined) to.port = from.port;
  if (from.host !== undefined) to.host = from.host;
  return to;
}

export function copyGrpcAction(from: GrpcAction): GrpcAction {
  const to: GrpcAction = {};
  if (from.port !== undefined) to.port = from.port;
  if (from.service !== undefined) to.service = from.service;
  return to;
}

export function copyHeader(from: Header): Header {
  const to: Header = {};
  if (from.name !== undefined) to.name = from.name;
  if (from.value !== undefined) to.value = from.value;
  return to;
}
