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
      default:
        set(to, from, key);
    }
  }
  return to as ContainerStatus;
}
