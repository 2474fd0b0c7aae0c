/** The object that the bench copies: the fields of a pod, as far as copies differ by them. */
export interface Pod {
  apiVersion?: string;
  kind?: string;
  metadata?: Metadata;
  spec?: PodSpec;
  status?: PodStatus;
}

export interface Metadata {
  name?: string;
  generateName?: string;
  namespace?: string;
  selfLink?: string;
  uid?: string;
  resourceVersion?: string;
  generation?: number;
  creationTimestamp?: string;
  deletionTimestamp?: string;
  deletionGracePeriodSeconds?: number;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  ownerReferences?: Owner[];
  finalizers?: string[];
  managedFields?: ManagedField[];
}

export interface Owner {
  apiVersion?: string;
  kind?: string;
  name?: string;
  uid?: string;
  controller?: boolean;
  blockOwnerDeletion?: boolean;
}

export interface PodSpec {
  volumes?: Volume[];
  initContainers?: Container[];
  containers?: Container[];
  restartPolicy?: string;
  terminationGracePeriodSeconds?: number;
  activeDeadlineSeconds?: number;
  dnsPolicy?: string;
  nodeSelector?: Record<string, string>;
  serviceAccountName?: string;
  serviceAccount?: string;
  automountServiceAccountToken?: boolean;
  nodeName?: string;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostIPC?: boolean;
  shareProcessNamespace?: boolean;
  securityContext?: SecurityContext;
  hostname?: string;
  subdomain?: string;
  schedulerName?: string;
  tolerations?: Toleration[];
  priorityClassName?: string;
  priority?: number;
  runtimeClassName?: string;
  enableServiceLinks?: boolean;
  preemptionPolicy?: string;
  overhead?: Record<string, string>;
  setHostnameAsFQDN?: boolean;
  hostUsers?: boolean;
  dnsConfig?: DnsConfig;
  imagePullSecrets?: LocalReference[];
  hostAliases?: HostAlias[];
  readinessGates?: ReadinessGate[];
  topologySpreadConstraints?: SpreadConstraint[];
  os?: PodOs;
  schedulingGates?: SchedulingGate[];
  resources?: Resources;
}

export interface Volume {
  name?: string;
  configMap?: ConfigMapVolume;
  secret?: SecretVolume;
  emptyDir?: EmptyDir;
  persistentVolumeClaim?: ClaimVolume;
  hostPath?: HostPathVolume;
  downwardAPI?: DownwardVolume;
  projected?: ProjectedVolume;
  nfs?: NfsVolume;
  csi?: CsiVolume;
  image?: ImageVolume;
}

export interface ConfigMapVolume {
  name?: string;
  defaultMode?: number;
  optional?: boolean;
  items?: KeyToPath[];
}

export interface SecretVolume {
  secretName?: string;
  defaultMode?: number;
  optional?: boolean;
  items?: KeyToPath[];
}

export interface EmptyDir {
  medium?: string;
  sizeLimit?: string;
}

export interface ClaimVolume {
  claimName?: string;
  readOnly?: boolean;
}

export interface SecurityContext {
  runAsUser?: number;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  readOnlyRootFilesystem?: boolean;
  allowPrivilegeEscalation?: boolean;
  privileged?: boolean;
  procMount?: string;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  supplementalGroups?: number[];
  supplementalGroupsPolicy?: string;
  capabilities?: Capabilities;
  seLinuxOptions?: SeLinuxOptions;
  seccompProfile?: Profile;
  appArmorProfile?: Profile;
}

export interface Toleration {
  key?: string;
  operator?: string;
  value?: string;
  effect?: string;
  tolerationSeconds?: number;
}

export interface Container {
  name?: string;
  image?: string;
  command?: string[];
  args?: string[];
  workingDir?: string;
  ports?: Port[];
  env?: EnvVar[];
  resources?: Resources;
  volumeMounts?: VolumeMount[];
  livenessProbe?: Probe;
  readinessProbe?: Probe;
  startupProbe?: Probe;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  imagePullPolicy?: string;
  securityContext?: SecurityContext;
  stdin?: boolean;
  stdinOnce?: boolean;
  tty?: boolean;
  restartPolicy?: string;
  envFrom?: EnvFrom[];
  volumeDevices?: VolumeDevice[];
  lifecycle?: Lifecycle;
}

export interface Port {
  name?: string;
  hostPort?: number;
  containerPort?: number;
  protocol?: string;
  hostIP?: string;
}

export interface EnvVar {
  name?: string;
  value?: string;
  valueFrom?: EnvVarSource;
}

export interface EnvVarSource {
  fieldRef?: FieldReference;
  resourceFieldRef?: ResourceFieldReference;
  configMapKeyRef?: KeyReference;
  secretKeyRef?: KeyReference;
}

export interface FieldReference {
  apiVersion?: string;
  fieldPath?: string;
}

export interface Resources {
  limits?: Record<string, string>;
  requests?: Record<string, string>;
}

export interface VolumeMount {
  name?: string;
  readOnly?: boolean;
  mountPath?: string;
  subPath?: string;
  mountPropagation?: string;
  subPathExpr?: string;
  recursiveReadOnly?: string;
}

export interface Probe {
  httpGet?: HttpGet;
  initialDelaySeconds?: number;
  timeoutSeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  failureThreshold?: number;
  terminationGracePeriodSeconds?: number;
  exec?: ExecAction;
  tcpSocket?: SocketAction;
  grpc?: GrpcAction;
}

export interface HttpGet {
  path?: string;
  port?: number;
  host?: string;
  scheme?: string;
  httpHeaders?: Header[];
}

export interface PodStatus {
  phase?: string;
  conditions?: PodCondition[];
  message?: string;
  reason?: string;
  nominatedNodeName?: string;
  hostIP?: string;
  podIP?: string;
  podIPs?: PodIp[];
  startTime?: string;
  containerStatuses?: ContainerStatus[];
  qosClass?: string;
  observedGeneration?: number;
  resize?: string;
  hostIPs?: PodIp[];
  initContainerStatuses?: ContainerStatus[];
  ephemeralContainerStatuses?: ContainerStatus[];
}

export interface PodCondition {
  type?: string;
  status?: string;
  lastProbeTime?: string;
  lastTransitionTime?: string;
  reason?: string;
  message?: string;
  observedGeneration?: number;
}

export interface PodIp {
  ip?: string;
}

export interface ContainerStatus {
  name?: string;
  ready?: boolean;
  restartCount?: number;
  image?: string;
  imageID?: string;
  containerID?: string;
  started?: boolean;
  allocatedResources?: Record<string, string>;
  state?: ContainerState;
  lastState?: ContainerState;
  resources?: Resources;
  volumeMounts?: VolumeMount[];
  stopSignal?: string;
}

export interface ManagedField {
  manager?: string;
  operation?: string;
  apiVersion?: string;
  time?: string;
  fieldsType?: string;
  subresource?: string;
}

export interface DnsConfig {
  nameservers?: string[];
  searches?: string[];
}

export interface LocalReference {
  name?: string;
}

export interface HostAlias {
  ip?: string;
  hostnames?: string[];
}

export interface ReadinessGate {
  conditionType?: string;
}

export interface SpreadConstraint {
  maxSkew?: number;
  topologyKey?: string;
  whenUnsatisfiable?: string;
  minDomains?: number;
  matchLabelKeys?: string[];
}

export interface PodOs {
  name?: string;
}

export interface SchedulingGate {
  name?: string;
}

export interface EnvFrom {
  prefix?: string;
  configMapRef?: LocalReference;
  secretRef?: LocalReference;
}

export interface VolumeDevice {
  name?: string;
  devicePath?: string;
}

export interface Lifecycle {
  postStart?: LifecycleHandler;
  preStop?: LifecycleHandler;
  stopSignal?: string;
}

export interface LifecycleHandler {
  exec?: ExecAction;
  httpGet?: HttpGet;
  tcpSocket?: SocketAction;
}

export interface Capabilities {
  add?: string[];
  drop?: string[];
}

export interface SeLinuxOptions {
  user?: string;
  role?: string;
  type?: string;
  level?: string;
}

export interface Profile {
  type?: string;
  localhostProfile?: string;
}

export interface ContainerState {
  waiting?: StateWaiting;
  running?: StateRunning;
  terminated?: StateTerminated;
}

export interface StateWaiting {
  reason?: string;
  message?: string;
}

export interface StateRunning {
  startedAt?: string;
}

export interface StateTerminated {
  exitCode?: number;
  signal?: number;
  reason?: string;
  message?: string;
  startedAt?: string;
  finishedAt?: string;
  containerID?: string;
}

export interface KeyToPath {
  key?: string;
  path?: string;
  mode?: number;
}

export interface ResourceFieldReference {
  containerName?: string;
  resource?: string;
  divisor?: string;
}

export interface KeyReference {
  name?: string;
  key?: string;
  optional?: boolean;
}

export interface HostPathVolume {
  path?: string;
  type?: string;
}

export interface DownwardVolume {
  items?: KeyToPath[];
  defaultMode?: number;
}

export interface ProjectedVolume {
  sources?: VolumeProjection[];
  defaultMode?: number;
}

export interface VolumeProjection {
  configMap?: ConfigMapVolume;
  secret?: SecretVolume;
}

export interface NfsVolume {
  server?: string;
  path?: string;
  readOnly?: boolean;
}

export interface CsiVolume {
  driver?: string;
  readOnly?: boolean;
  fsType?: string;
  volumeAttributes?: Record<string, string>;
  nodePublishSecretRef?: LocalReference;
}

export interface ImageVolume {
  reference?: string;
  pullPolicy?: string;
}

export interface ExecAction {
  command?: string[];
}

export interface SocketAction {
  port?: number;
  host?: string;
}

export interface GrpcAction {
  port?: number;
  service?: string;
}

export interface Header {
  name?: string;
  value?: string;
}
