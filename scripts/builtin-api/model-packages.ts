/** The group versions of the built-in API, as the folders of its package. */
const groupVersions = [
  "admissionregistration/v1",
  "apps/v1",
  "authentication/v1",
  "authorization/v1",
  "autoscaling/v1",
  "autoscaling/v2",
  "batch/v1",
  "certificates/v1",
  "coordination/v1",
  "core/v1",
  "discovery/v1",
  "events/v1",
  "flowcontrol/v1",
  "networking/v1",
  "node/v1",
  "policy/v1",
  "rbac/v1",
  "resource/v1",
  "scheduling/v1",
  "storage/v1",
];

/** What Kubernetes calls the packages whose types our folders hold. */
export const modelPackages = {
  api: {
    ...Object.fromEntries(
      groupVersions.map((folder) => [
        `src/${folder}`,
        `io.k8s.api.${folder.replace("/", ".")}`,
      ]),
    ),
    "src/apiextensions/v1":
      "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1",
    "src/apiregistration/v1":
      "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1",
  },
  apimachinery: {
    "src/meta/v1": "io.k8s.apimachinery.pkg.apis.meta.v1",
    "src/version": "io.k8s.apimachinery.pkg.version",
  },
};
