/* oxlint-disable max-lines, max-lines-per-function, complexity -- one function a type, with a line a field: that is what is measured */
import type {
  ClaimVolume,
  ConfigMapVolume,
  Container,
  ContainerStatus,
  EmptyDir,
  EnvVar,
  EnvVarSource,
  FieldReference,
  HttpGet,
  Metadata,
  Owner,
  Pod,
  PodCondition,
  PodIp,
  PodSpec,
  PodStatus,
  Port,
  Probe,
  Resources,
  SecretVolume,
  SecurityContext,
  Toleration,
  Volume,
  VolumeMount,
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
  return to;
}

export function copyConfigMapVolume(from: ConfigMapVolume): ConfigMapVolume {
  const to: ConfigMapVolume = {};
  if (from.name !== undefined) to.name = from.name;
  if (from.defaultMode !== undefined) to.defaultMode = from.defaultMode;
  if (from.optional !== undefined) to.optional = from.optional;
  return to;
}

export function copySecretVolume(from: SecretVolume): SecretVolume {
  const to: SecretVolume = {};
  if (from.secretName !== undefined) to.secretName = from.secretName;
  if (from.defaultMode !== undefined) to.defaultMode = from.defaultMode;
  if (from.optional !== undefined) to.optional = from.optional;
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
  return to;
}

export function copyHttpGet(from: HttpGet): HttpGet {
  const to: HttpGet = {};
  if (from.path !== undefined) to.path = from.path;
  if (from.port !== undefined) to.port = from.port;
  if (from.host !== undefined) to.host = from.host;
  if (from.scheme !== undefined) to.scheme = from.scheme;
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
  return to;
}
