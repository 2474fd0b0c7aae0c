/** The resources of Kubernetes itself, by plural and short name. */
export const builtInNames: ReadonlyMap<string, string> = new Map(
  [
    "configmaps cm",
    "controllerrevisions",
    "cronjobs cj",
    "csidrivers",
    "customresourcedefinitions crd crds",
    "daemonsets ds",
    "deployments deploy",
    "endpoints ep",
    "endpointslices",
    "events ev",
    "horizontalpodautoscalers hpa",
    "ingresses ing",
    "jobs",
    "leases",
    "limitranges limits",
    "namespaces ns",
    "networkpolicies netpol",
    "nodes no",
    "persistentvolumeclaims pvc",
    "persistentvolumes pv",
    "poddisruptionbudgets pdb",
    "pods po",
    "priorityclasses pc",
    "replicasets rs",
    "replicationcontrollers rc",
    "resourcequotas quota",
    "roles",
    "rolebindings",
    "secrets",
    "serviceaccounts sa",
    "services svc",
    "statefulsets sts",
    "storageclasses sc",
    "certificatesigningrequests csr",
  ].flatMap((line) => {
    const names = line.split(" ");
    const plural = names[0] ?? "";
    return names.map((name) => [name, `'${plural}'`] as const);
  }),
);
