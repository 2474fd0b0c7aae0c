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

// The bench's yardstick: copies as a careful engineer would write them for pods alone. They go through the fields as they
// come, know which hold objects and which hold lists, and copy whatever else there is as JSON.

type Json = Record<string, unknown>;

const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

function copyAny(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copyAny);
  return copyAll(value as Json);
}

function copyAll(from: Json): Json {
  const to: Json = {};
  for (const key in from) set(to, from, key);
  return to;
}

function set(to: Json, from: Json, key: string): void {
  if (!Object.prototype.hasOwnProperty.call(from, key)) return;
  const value = copyAny(from[key]);
  if (!inherited.has(key)) to[key] = value;
  else
    Object.defineProperty(to, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
}

function copyItems<T>(list: readonly T[], copy: (item: T) => T): unknown[] {
  const to: unknown[] = [];
  for (const item of list)
    to.push(
      typeof item === "object" && item !== null && !Array.isArray(item)
        ? copy(item)
        : copyAny(item),
    );
  return to;
}

export function copyPod(source: Pod): Pod {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (!Array.isArray(value)) {
        switch (key) {
          case "metadata":
            to.metadata = copyMetadata(value as Metadata);
            continue;
          case "spec":
            to.spec = copyPodSpec(value as PodSpec);
            continue;
          case "status":
            to.status = copyPodStatus(value as PodStatus);
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "apiVersion":
        to.apiVersion = value;
        break;
      case "kind":
        to.kind = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as Pod;
}

export function copyMetadata(source: Metadata): Metadata {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (Array.isArray(value)) {
        switch (key) {
          case "ownerReferences":
            to.ownerReferences = copyItems(value as Owner[], copyOwner);
            continue;
          case "managedFields":
            to.managedFields = copyItems(
              value as ManagedField[],
              copyManagedField,
            );
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "name":
        to.name = value;
        break;
      case "generateName":
        to.generateName = value;
        break;
      case "namespace":
        to.namespace = value;
        break;
      case "selfLink":
        to.selfLink = value;
        break;
      case "uid":
        to.uid = value;
        break;
      case "resourceVersion":
        to.resourceVersion = value;
        break;
      case "generation":
        to.generation = value;
        break;
      case "creationTimestamp":
        to.creationTimestamp = value;
        break;
      case "deletionTimestamp":
        to.deletionTimestamp = value;
        break;
      case "deletionGracePeriodSeconds":
        to.deletionGracePeriodSeconds = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as Metadata;
}

export function copyOwner(source: Owner): Owner {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "apiVersion":
        to.apiVersion = value;
        break;
      case "kind":
        to.kind = value;
        break;
      case "name":
        to.name = value;
        break;
      case "uid":
        to.uid = value;
        break;
      case "controller":
        to.controller = value;
        break;
      case "blockOwnerDeletion":
        to.blockOwnerDeletion = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as Owner;
}

export function copyPodSpec(source: PodSpec): PodSpec {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (!Array.isArray(value)) {
        switch (key) {
          case "securityContext":
            to.securityContext = copySecurityContext(value as SecurityContext);
            continue;
          case "dnsConfig":
            to.dnsConfig = copyDnsConfig(value as DnsConfig);
            continue;
          case "os":
            to.os = copyPodOs(value as PodOs);
            continue;
          case "resources":
            to.resources = copyResources(value as Resources);
            continue;
        }
      } else {
        switch (key) {
          case "volumes":
            to.volumes = copyItems(value as Volume[], copyVolume);
            continue;
          case "initContainers":
            to.initContainers = copyItems(value as Container[], copyContainer);
            continue;
          case "containers":
            to.containers = copyItems(value as Container[], copyContainer);
            continue;
          case "tolerations":
            to.tolerations = copyItems(value as Toleration[], copyToleration);
            continue;
          case "imagePullSecrets":
            to.imagePullSecrets = copyItems(
              value as LocalReference[],
              copyLocalReference,
            );
            continue;
          case "hostAliases":
            to.hostAliases = copyItems(value as HostAlias[], copyHostAlias);
            continue;
          case "readinessGates":
            to.readinessGates = copyItems(
              value as ReadinessGate[],
              copyReadinessGate,
            );
            continue;
          case "topologySpreadConstraints":
            to.topologySpreadConstraints = copyItems(
              value as SpreadConstraint[],
              copySpreadConstraint,
            );
            continue;
          case "schedulingGates":
            to.schedulingGates = copyItems(
              value as SchedulingGate[],
              copySchedulingGate,
            );
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "restartPolicy":
        to.restartPolicy = value;
        break;
      case "terminationGracePeriodSeconds":
        to.terminationGracePeriodSeconds = value;
        break;
      case "activeDeadlineSeconds":
        to.activeDeadlineSeconds = value;
        break;
      case "dnsPolicy":
        to.dnsPolicy = value;
        break;
      case "serviceAccountName":
        to.serviceAccountName = value;
        break;
      case "serviceAccount":
        to.serviceAccount = value;
        break;
      case "automountServiceAccountToken":
        to.automountServiceAccountToken = value;
        break;
      case "nodeName":
        to.nodeName = value;
        break;
      case "hostNetwork":
        to.hostNetwork = value;
        break;
      case "hostPID":
        to.hostPID = value;
        break;
      case "hostIPC":
        to.hostIPC = value;
        break;
      case "shareProcessNamespace":
        to.shareProcessNamespace = value;
        break;
      case "hostname":
        to.hostname = value;
        break;
      case "subdomain":
        to.subdomain = value;
        break;
      case "schedulerName":
        to.schedulerName = value;
        break;
      case "priorityClassName":
        to.priorityClassName = value;
        break;
      case "priority":
        to.priority = value;
        break;
      case "runtimeClassName":
        to.runtimeClassName = value;
        break;
      case "enableServiceLinks":
        to.enableServiceLinks = value;
        break;
      case "preemptionPolicy":
        to.preemptionPolicy = value;
        break;
      case "setHostnameAsFQDN":
        to.setHostnameAsFQDN = value;
        break;
      case "hostUsers":
        to.hostUsers = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as PodSpec;
}

export function copyVolume(source: Volume): Volume {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (!Array.isArray(value)) {
        switch (key) {
          case "configMap":
            to.configMap = copyConfigMapVolume(value as ConfigMapVolume);
            continue;
          case "secret":
            to.secret = copySecretVolume(value as SecretVolume);
            continue;
          case "emptyDir":
            to.emptyDir = copyEmptyDir(value as EmptyDir);
            continue;
          case "persistentVolumeClaim":
            to.persistentVolumeClaim = copyClaimVolume(value as ClaimVolume);
            continue;
          case "hostPath":
            to.hostPath = copyHostPathVolume(value as HostPathVolume);
            continue;
          case "downwardAPI":
            to.downwardAPI = copyDownwardVolume(value as DownwardVolume);
            continue;
          case "projected":
            to.projected = copyProjectedVolume(value as ProjectedVolume);
            continue;
          case "nfs":
            to.nfs = copyNfsVolume(value as NfsVolume);
            continue;
          case "csi":
            to.csi = copyCsiVolume(value as CsiVolume);
            continue;
          case "image":
            to.image = copyImageVolume(value as ImageVolume);
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "name":
        to.name = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as Volume;
}

export function copyConfigMapVolume(source: ConfigMapVolume): ConfigMapVolume {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (Array.isArray(value)) {
        switch (key) {
          case "items":
            to.items = copyItems(value as KeyToPath[], copyKeyToPath);
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "name":
        to.name = value;
        break;
      case "defaultMode":
        to.defaultMode = value;
        break;
      case "optional":
        to.optional = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as ConfigMapVolume;
}

export function copySecretVolume(source: SecretVolume): SecretVolume {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (Array.isArray(value)) {
        switch (key) {
          case "items":
            to.items = copyItems(value as KeyToPath[], copyKeyToPath);
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "secretName":
        to.secretName = value;
        break;
      case "defaultMode":
        to.defaultMode = value;
        break;
      case "optional":
        to.optional = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as SecretVolume;
}

export function copyEmptyDir(source: EmptyDir): EmptyDir {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "medium":
        to.medium = value;
        break;
      case "sizeLimit":
        to.sizeLimit = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as EmptyDir;
}

export function copyClaimVolume(source: ClaimVolume): ClaimVolume {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "claimName":
        to.claimName = value;
        break;
      case "readOnly":
        to.readOnly = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as ClaimVolume;
}

export function copySecurityContext(source: SecurityContext): SecurityContext {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (!Array.isArray(value)) {
        switch (key) {
          case "capabilities":
            to.capabilities = copyCapabilities(value as Capabilities);
            continue;
          case "seLinuxOptions":
            to.seLinuxOptions = copySeLinuxOptions(value as SeLinuxOptions);
            continue;
          case "seccompProfile":
            to.seccompProfile = copyProfile(value as Profile);
            continue;
          case "appArmorProfile":
            to.appArmorProfile = copyProfile(value as Profile);
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "runAsUser":
        to.runAsUser = value;
        break;
      case "runAsGroup":
        to.runAsGroup = value;
        break;
      case "runAsNonRoot":
        to.runAsNonRoot = value;
        break;
      case "readOnlyRootFilesystem":
        to.readOnlyRootFilesystem = value;
        break;
      case "allowPrivilegeEscalation":
        to.allowPrivilegeEscalation = value;
        break;
      case "privileged":
        to.privileged = value;
        break;
      case "procMount":
        to.procMount = value;
        break;
      case "fsGroup":
        to.fsGroup = value;
        break;
      case "fsGroupChangePolicy":
        to.fsGroupChangePolicy = value;
        break;
      case "supplementalGroupsPolicy":
        to.supplementalGroupsPolicy = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as SecurityContext;
}

export function copyToleration(source: Toleration): Toleration {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "key":
        to.key = value;
        break;
      case "operator":
        to.operator = value;
        break;
      case "value":
        to.value = value;
        break;
      case "effect":
        to.effect = value;
        break;
      case "tolerationSeconds":
        to.tolerationSeconds = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as Toleration;
}

export function copyContainer(source: Container): Container {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (!Array.isArray(value)) {
        switch (key) {
          case "resources":
            to.resources = copyResources(value as Resources);
            continue;
          case "livenessProbe":
            to.livenessProbe = copyProbe(value as Probe);
            continue;
          case "readinessProbe":
            to.readinessProbe = copyProbe(value as Probe);
            continue;
          case "startupProbe":
            to.startupProbe = copyProbe(value as Probe);
            continue;
          case "securityContext":
            to.securityContext = copySecurityContext(value as SecurityContext);
            continue;
          case "lifecycle":
            to.lifecycle = copyLifecycle(value as Lifecycle);
            continue;
        }
      } else {
        switch (key) {
          case "ports":
            to.ports = copyItems(value as Port[], copyPort);
            continue;
          case "env":
            to.env = copyItems(value as EnvVar[], copyEnvVar);
            continue;
          case "volumeMounts":
            to.volumeMounts = copyItems(
              value as VolumeMount[],
              copyVolumeMount,
            );
            continue;
          case "envFrom":
            to.envFrom = copyItems(value as EnvFrom[], copyEnvFrom);
            continue;
          case "volumeDevices":
            to.volumeDevices = copyItems(
              value as VolumeDevice[],
              copyVolumeDevice,
            );
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "name":
        to.name = value;
        break;
      case "image":
        to.image = value;
        break;
      case "workingDir":
        to.workingDir = value;
        break;
      case "terminationMessagePath":
        to.terminationMessagePath = value;
        break;
      case "terminationMessagePolicy":
        to.terminationMessagePolicy = value;
        break;
      case "imagePullPolicy":
        to.imagePullPolicy = value;
        break;
      case "stdin":
        to.stdin = value;
        break;
      case "stdinOnce":
        to.stdinOnce = value;
        break;
      case "tty":
        to.tty = value;
        break;
      case "restartPolicy":
        to.restartPolicy = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as Container;
}

export function copyPort(source: Port): Port {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "name":
        to.name = value;
        break;
      case "hostPort":
        to.hostPort = value;
        break;
      case "containerPort":
        to.containerPort = value;
        break;
      case "protocol":
        to.protocol = value;
        break;
      case "hostIP":
        to.hostIP = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as Port;
}

export function copyEnvVar(source: EnvVar): EnvVar {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (!Array.isArray(value)) {
        switch (key) {
          case "valueFrom":
            to.valueFrom = copyEnvVarSource(value as EnvVarSource);
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "name":
        to.name = value;
        break;
      case "value":
        to.value = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as EnvVar;
}

export function copyEnvVarSource(source: EnvVarSource): EnvVarSource {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (!Array.isArray(value)) {
        switch (key) {
          case "fieldRef":
            to.fieldRef = copyFieldReference(value as FieldReference);
            continue;
          case "resourceFieldRef":
            to.resourceFieldRef = copyResourceFieldReference(
              value as ResourceFieldReference,
            );
            continue;
          case "configMapKeyRef":
            to.configMapKeyRef = copyKeyReference(value as KeyReference);
            continue;
          case "secretKeyRef":
            to.secretKeyRef = copyKeyReference(value as KeyReference);
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    set(to, from, key);
  }
  return to as EnvVarSource;
}

export function copyFieldReference(source: FieldReference): FieldReference {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "apiVersion":
        to.apiVersion = value;
        break;
      case "fieldPath":
        to.fieldPath = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as FieldReference;
}

export function copyResources(source: Resources): Resources {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    set(to, from, key);
  }
  return to as Resources;
}

export function copyVolumeMount(source: VolumeMount): VolumeMount {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "name":
        to.name = value;
        break;
      case "readOnly":
        to.readOnly = value;
        break;
      case "mountPath":
        to.mountPath = value;
        break;
      case "subPath":
        to.subPath = value;
        break;
      case "mountPropagation":
        to.mountPropagation = value;
        break;
      case "subPathExpr":
        to.subPathExpr = value;
        break;
      case "recursiveReadOnly":
        to.recursiveReadOnly = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as VolumeMount;
}

export function copyProbe(source: Probe): Probe {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (!Array.isArray(value)) {
        switch (key) {
          case "httpGet":
            to.httpGet = copyHttpGet(value as HttpGet);
            continue;
          case "exec":
            to.exec = copyExecAction(value as ExecAction);
            continue;
          case "tcpSocket":
            to.tcpSocket = copySocketAction(value as SocketAction);
            continue;
          case "grpc":
            to.grpc = copyGrpcAction(value as GrpcAction);
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "initialDelaySeconds":
        to.initialDelaySeconds = value;
        break;
      case "timeoutSeconds":
        to.timeoutSeconds = value;
        break;
      case "periodSeconds":
        to.periodSeconds = value;
        break;
      case "successThreshold":
        to.successThreshold = value;
        break;
      case "failureThreshold":
        to.failureThreshold = value;
        break;
      case "terminationGracePeriodSeconds":
        to.terminationGracePeriodSeconds = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as Probe;
}

export function copyHttpGet(source: HttpGet): HttpGet {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (Array.isArray(value)) {
        switch (key) {
          case "httpHeaders":
            to.httpHeaders = copyItems(value as Header[], copyHeader);
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "path":
        to.path = value;
        break;
      case "port":
        to.port = value;
        break;
      case "host":
        to.host = value;
        break;
      case "scheme":
        to.scheme = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as HttpGet;
}

export function copyPodStatus(source: PodStatus): PodStatus {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (Array.isArray(value)) {
        switch (key) {
          case "conditions":
            to.conditions = copyItems(
              value as PodCondition[],
              copyPodCondition,
            );
            continue;
          case "podIPs":
            to.podIPs = copyItems(value as PodIp[], copyPodIp);
            continue;
          case "containerStatuses":
            to.containerStatuses = copyItems(
              value as ContainerStatus[],
              copyContainerStatus,
            );
            continue;
          case "hostIPs":
            to.hostIPs = copyItems(value as PodIp[], copyPodIp);
            continue;
          case "initContainerStatuses":
            to.initContainerStatuses = copyItems(
              value as ContainerStatus[],
              copyContainerStatus,
            );
            continue;
          case "ephemeralContainerStatuses":
            to.ephemeralContainerStatuses = copyItems(
              value as ContainerStatus[],
              copyContainerStatus,
            );
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "phase":
        to.phase = value;
        break;
      case "message":
        to.message = value;
        break;
      case "reason":
        to.reason = value;
        break;
      case "nominatedNodeName":
        to.nominatedNodeName = value;
        break;
      case "hostIP":
        to.hostIP = value;
        break;
      case "podIP":
        to.podIP = value;
        break;
      case "startTime":
        to.startTime = value;
        break;
      case "qosClass":
        to.qosClass = value;
        break;
      case "observedGeneration":
        to.observedGeneration = value;
        break;
      case "resize":
        to.resize = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as PodStatus;
}

export function copyPodCondition(source: PodCondition): PodCondition {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "type":
        to.type = value;
        break;
      case "status":
        to.status = value;
        break;
      case "lastProbeTime":
        to.lastProbeTime = value;
        break;
      case "lastTransitionTime":
        to.lastTransitionTime = value;
        break;
      case "reason":
        to.reason = value;
        break;
      case "message":
        to.message = value;
        break;
      case "observedGeneration":
        to.observedGeneration = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as PodCondition;
}

export function copyPodIp(source: PodIp): PodIp {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "ip":
        to.ip = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as PodIp;
}

export function copyContainerStatus(source: ContainerStatus): ContainerStatus {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (!Array.isArray(value)) {
        switch (key) {
          case "state":
            to.state = copyContainerState(value as ContainerState);
            continue;
          case "lastState":
            to.lastState = copyContainerState(value as ContainerState);
            continue;
          case "resources":
            to.resources = copyResources(value as Resources);
            continue;
        }
      } else {
        switch (key) {
          case "volumeMounts":
            to.volumeMounts = copyItems(
              value as VolumeMount[],
              copyVolumeMount,
            );
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "name":
        to.name = value;
        break;
      case "ready":
        to.ready = value;
        break;
      case "restartCount":
        to.restartCount = value;
        break;
      case "image":
        to.image = value;
        break;
      case "imageID":
        to.imageID = value;
        break;
      case "containerID":
        to.containerID = value;
        break;
      case "started":
        to.started = value;
        break;
      case "stopSignal":
        to.stopSignal = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as ContainerStatus;
}

export function copyManagedField(source: ManagedField): ManagedField {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "manager":
        to.manager = value;
        break;
      case "operation":
        to.operation = value;
        break;
      case "apiVersion":
        to.apiVersion = value;
        break;
      case "time":
        to.time = value;
        break;
      case "fieldsType":
        to.fieldsType = value;
        break;
      case "subresource":
        to.subresource = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as ManagedField;
}

export function copyDnsConfig(source: DnsConfig): DnsConfig {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    set(to, from, key);
  }
  return to as DnsConfig;
}

export function copyLocalReference(source: LocalReference): LocalReference {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "name":
        to.name = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as LocalReference;
}

export function copyHostAlias(source: HostAlias): HostAlias {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "ip":
        to.ip = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as HostAlias;
}

export function copyReadinessGate(source: ReadinessGate): ReadinessGate {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "conditionType":
        to.conditionType = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as ReadinessGate;
}

export function copySpreadConstraint(
  source: SpreadConstraint,
): SpreadConstraint {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "maxSkew":
        to.maxSkew = value;
        break;
      case "topologyKey":
        to.topologyKey = value;
        break;
      case "whenUnsatisfiable":
        to.whenUnsatisfiable = value;
        break;
      case "minDomains":
        to.minDomains = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as SpreadConstraint;
}

export function copyPodOs(source: PodOs): PodOs {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "name":
        to.name = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as PodOs;
}

export function copySchedulingGate(source: SchedulingGate): SchedulingGate {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "name":
        to.name = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as SchedulingGate;
}

export function copyEnvFrom(source: EnvFrom): EnvFrom {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (!Array.isArray(value)) {
        switch (key) {
          case "configMapRef":
            to.configMapRef = copyLocalReference(value as LocalReference);
            continue;
          case "secretRef":
            to.secretRef = copyLocalReference(value as LocalReference);
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "prefix":
        to.prefix = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as EnvFrom;
}

export function copyVolumeDevice(source: VolumeDevice): VolumeDevice {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "name":
        to.name = value;
        break;
      case "devicePath":
        to.devicePath = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as VolumeDevice;
}

export function copyLifecycle(source: Lifecycle): Lifecycle {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (!Array.isArray(value)) {
        switch (key) {
          case "postStart":
            to.postStart = copyLifecycleHandler(value as LifecycleHandler);
            continue;
          case "preStop":
            to.preStop = copyLifecycleHandler(value as LifecycleHandler);
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "stopSignal":
        to.stopSignal = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as Lifecycle;
}

export function copyLifecycleHandler(
  source: LifecycleHandler,
): LifecycleHandler {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (!Array.isArray(value)) {
        switch (key) {
          case "exec":
            to.exec = copyExecAction(value as ExecAction);
            continue;
          case "httpGet":
            to.httpGet = copyHttpGet(value as HttpGet);
            continue;
          case "tcpSocket":
            to.tcpSocket = copySocketAction(value as SocketAction);
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    set(to, from, key);
  }
  return to as LifecycleHandler;
}

export function copyCapabilities(source: Capabilities): Capabilities {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    set(to, from, key);
  }
  return to as Capabilities;
}

export function copySeLinuxOptions(source: SeLinuxOptions): SeLinuxOptions {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "user":
        to.user = value;
        break;
      case "role":
        to.role = value;
        break;
      case "type":
        to.type = value;
        break;
      case "level":
        to.level = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as SeLinuxOptions;
}

export function copyProfile(source: Profile): Profile {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "type":
        to.type = value;
        break;
      case "localhostProfile":
        to.localhostProfile = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as Profile;
}

export function copyContainerState(source: ContainerState): ContainerState {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (!Array.isArray(value)) {
        switch (key) {
          case "waiting":
            to.waiting = copyStateWaiting(value as StateWaiting);
            continue;
          case "running":
            to.running = copyStateRunning(value as StateRunning);
            continue;
          case "terminated":
            to.terminated = copyStateTerminated(value as StateTerminated);
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    set(to, from, key);
  }
  return to as ContainerState;
}

export function copyStateWaiting(source: StateWaiting): StateWaiting {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "reason":
        to.reason = value;
        break;
      case "message":
        to.message = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as StateWaiting;
}

export function copyStateRunning(source: StateRunning): StateRunning {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "startedAt":
        to.startedAt = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as StateRunning;
}

export function copyStateTerminated(source: StateTerminated): StateTerminated {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "exitCode":
        to.exitCode = value;
        break;
      case "signal":
        to.signal = value;
        break;
      case "reason":
        to.reason = value;
        break;
      case "message":
        to.message = value;
        break;
      case "startedAt":
        to.startedAt = value;
        break;
      case "finishedAt":
        to.finishedAt = value;
        break;
      case "containerID":
        to.containerID = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as StateTerminated;
}

export function copyKeyToPath(source: KeyToPath): KeyToPath {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "key":
        to.key = value;
        break;
      case "path":
        to.path = value;
        break;
      case "mode":
        to.mode = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as KeyToPath;
}

export function copyResourceFieldReference(
  source: ResourceFieldReference,
): ResourceFieldReference {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "containerName":
        to.containerName = value;
        break;
      case "resource":
        to.resource = value;
        break;
      case "divisor":
        to.divisor = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as ResourceFieldReference;
}

export function copyKeyReference(source: KeyReference): KeyReference {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "name":
        to.name = value;
        break;
      case "key":
        to.key = value;
        break;
      case "optional":
        to.optional = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as KeyReference;
}

export function copyHostPathVolume(source: HostPathVolume): HostPathVolume {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "path":
        to.path = value;
        break;
      case "type":
        to.type = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as HostPathVolume;
}

export function copyDownwardVolume(source: DownwardVolume): DownwardVolume {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (Array.isArray(value)) {
        switch (key) {
          case "items":
            to.items = copyItems(value as KeyToPath[], copyKeyToPath);
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "defaultMode":
        to.defaultMode = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as DownwardVolume;
}

export function copyProjectedVolume(source: ProjectedVolume): ProjectedVolume {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (Array.isArray(value)) {
        switch (key) {
          case "sources":
            to.sources = copyItems(
              value as VolumeProjection[],
              copyVolumeProjection,
            );
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "defaultMode":
        to.defaultMode = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as ProjectedVolume;
}

export function copyVolumeProjection(
  source: VolumeProjection,
): VolumeProjection {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (!Array.isArray(value)) {
        switch (key) {
          case "configMap":
            to.configMap = copyConfigMapVolume(value as ConfigMapVolume);
            continue;
          case "secret":
            to.secret = copySecretVolume(value as SecretVolume);
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    set(to, from, key);
  }
  return to as VolumeProjection;
}

export function copyNfsVolume(source: NfsVolume): NfsVolume {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "server":
        to.server = value;
        break;
      case "path":
        to.path = value;
        break;
      case "readOnly":
        to.readOnly = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as NfsVolume;
}

export function copyCsiVolume(source: CsiVolume): CsiVolume {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      if (!Array.isArray(value)) {
        switch (key) {
          case "nodePublishSecretRef":
            to.nodePublishSecretRef = copyLocalReference(
              value as LocalReference,
            );
            continue;
        }
      }
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "driver":
        to.driver = value;
        break;
      case "readOnly":
        to.readOnly = value;
        break;
      case "fsType":
        to.fsType = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as CsiVolume;
}

export function copyImageVolume(source: ImageVolume): ImageVolume {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "reference":
        to.reference = value;
        break;
      case "pullPolicy":
        to.pullPolicy = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as ImageVolume;
}

export function copyExecAction(source: ExecAction): ExecAction {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    set(to, from, key);
  }
  return to as ExecAction;
}

export function copySocketAction(source: SocketAction): SocketAction {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "port":
        to.port = value;
        break;
      case "host":
        to.host = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as SocketAction;
}

export function copyGrpcAction(source: GrpcAction): GrpcAction {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "port":
        to.port = value;
        break;
      case "service":
        to.service = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as GrpcAction;
}

export function copyHeader(source: Header): Header {
  const from = source as object as Json;
  const to: Json = {};
  for (const key in from) {
    const value = from[key];
    if (typeof value === "object" && value !== null) {
      set(to, from, key);
      continue;
    }
    switch (key) {
      case "name":
        to.name = value;
        break;
      case "value":
        to.value = value;
        break;
      default:
        set(to, from, key);
    }
  }
  return to as Header;
}
