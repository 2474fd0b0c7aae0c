import type { Pod } from "./apis/core/v1/pod.ts";

type Random = () => number;

/** How much of an object is left to chance. */
export type Kind = "stable" | "sparse";

const maps = ["labels", "annotations", "nodeSelector", "limits", "requests"];

/** What a pod of a deployment has; a number is a scalar field, a list holds as many objects as it has entries. */
const shape = {
  apiVersion: "v1",
  kind: "Pod",
  metadata: {
    name: "web-5d8f",
    generateName: "web-",
    namespace: "shop",
    uid: "0d2c7f8e",
    resourceVersion: "481516",
    creationTimestamp: "2024-05-01T10:00:00Z",
    labels: { app: "web", tier: "front", "pod-template-hash": "5d8f" },
    annotations: { "example.io/config": "3f0a", "example.io/restarted": "no" },
    ownerReferences: [
      {
        apiVersion: "apps/v1",
        kind: "ReplicaSet",
        name: "web",
        uid: "77",
        controller: true,
        blockOwnerDeletion: true,
      },
    ],
  },
  spec: {
    volumes: [
      { name: "config", configMap: { name: "web", defaultMode: 420 } },
      { name: "certs", secret: { secretName: "web-tls", defaultMode: 420 } },
      { name: "cache", emptyDir: { sizeLimit: "1Gi" } },
    ],
    containers: [container("web"), container("proxy")],
    restartPolicy: "Always",
    terminationGracePeriodSeconds: 30,
    dnsPolicy: "ClusterFirst",
    nodeSelector: { "kubernetes.io/os": "linux" },
    serviceAccountName: "web",
    serviceAccount: "web",
    nodeName: "node-7",
    securityContext: { runAsUser: 1000, runAsNonRoot: true, fsGroup: 2000 },
    schedulerName: "default-scheduler",
    tolerations: [
      {
        key: "not-ready",
        operator: "Exists",
        effect: "NoExecute",
        tolerationSeconds: 300,
      },
      {
        key: "unreachable",
        operator: "Exists",
        effect: "NoExecute",
        tolerationSeconds: 300,
      },
    ],
    priority: 0,
    enableServiceLinks: true,
    preemptionPolicy: "PreemptLowerPriority",
  },
  status: {
    phase: "Running",
    conditions: ["Initialized", "Ready", "ContainersReady", "PodScheduled"].map(
      (type) => ({
        type,
        status: "True",
        lastTransitionTime: "2024-05-01T10:00:09Z",
        reason: "Done",
        message: "",
      }),
    ),
    hostIP: "10.0.0.7",
    podIP: "10.1.0.19",
    podIPs: [{ ip: "10.1.0.19" }],
    startTime: "2024-05-01T10:00:01Z",
    containerStatuses: ["web", "proxy"].map((name) => ({
      name,
      ready: true,
      restartCount: 0,
      image: "example.io/web:1",
      imageID: "sha256:1f",
      containerID: "containerd://9a",
      started: true,
    })),
    qosClass: "Burstable",
  },
};

function container(name: string) {
  return {
    name,
    image: "example.io/web:1",
    args: ["--port=8080", "--verbose"],
    ports: [
      { name: "http", containerPort: 8080, protocol: "TCP" },
      { name: "metrics", containerPort: 9090, protocol: "TCP" },
    ],
    env: [
      { name: "MODE", value: "production" },
      { name: "REGION", value: "eu" },
      {
        name: "POD_NAME",
        valueFrom: {
          fieldRef: { apiVersion: "v1", fieldPath: "metadata.name" },
        },
      },
    ],
    resources: {
      limits: { cpu: "1", memory: "1Gi" },
      requests: { cpu: "100m", memory: "128Mi" },
    },
    volumeMounts: [
      { name: "config", readOnly: true, mountPath: "/etc/web" },
      { name: "certs", readOnly: true, mountPath: "/etc/certs" },
      { name: "cache", mountPath: "/var/cache" },
    ],
    livenessProbe: probe("/live"),
    readinessProbe: probe("/ready"),
    startupProbe: probe("/started"),
    terminationMessagePath: "/dev/termination-log",
    terminationMessagePolicy: "File",
    imagePullPolicy: "IfNotPresent",
    securityContext: {
      readOnlyRootFilesystem: true,
      allowPrivilegeEscalation: false,
      privileged: false,
    },
  };
}

function probe(path: string) {
  return {
    httpGet: { path, port: 8080, scheme: "HTTP" },
    initialDelaySeconds: 3,
    timeoutSeconds: 1,
    periodSeconds: 10,
    successThreshold: 1,
    failureThreshold: 3,
  };
}

/** Pods as they come from JSON: all alike, or 12 % of the scalar fields absent at random and unknown fields in 1 of 8. */
export function pods(count: number, kind: Kind): readonly Pod[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, () => {
    const pod = kind === "stable" ? shape : thinned(shape, random);
    return JSON.parse(JSON.stringify(pod)) as Pod;
  });
}

function thinned(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return value.map((item) => thinned(item, random));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, each]) => {
    const isScalar = typeof each !== "object";
    if (isScalar && random() < 0.12) return [];
    return [[name, maps.includes(name) ? each : thinned(each, random)]];
  });
  if (random() < 1 / 8) entries.push(["unknown", { of: ["a", { b: 1 }] }]);
  return Object.fromEntries(entries);
}

/** Mulberry32: the same numbers in every run. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
