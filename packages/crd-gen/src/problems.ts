import { defineProblems } from "@kubewright/generator";

const error = "error" as const;

/** What can keep a kind from becoming a CustomResourceDefinition. */
export const crdProblems = defineProblems("crd-gen", {
  badGroup: (group: string, rule: string) => ({
    severity: error,
    message: `API group '${group}' ${rule}.`,
    help: "Use a domain name that you own, in lower case, such as stable.example.com.",
  }),
  badName: (what: string, name: string, rule: string) => ({
    severity: error,
    message: `The ${what} '${name}' ${rule}.`,
    help: "Use lower-case letters, digits and '-' (a kind may have upper-case letters), starting with a letter.",
  }),
  sameKindAndListKind: (kind: string) => ({
    severity: error,
    message: `Kind and list kind are both '${kind}'.`,
    help: `Leave listKind out to have '${kind}List'.`,
  }),
  protectedGroup: (group: string) => ({
    severity: error,
    message: `API group '${group}' belongs to the Kubernetes community, and an API server only takes it with an approval.`,
    help: "Use a domain of your own, or give @Kind the annotation 'api-approved.kubernetes.io' with the URL of the approval, or 'unapproved, ...'.",
  }),
  namesDiffer: (option: string, kind: string, versions: string) => ({
    severity: error,
    message: `The versions of kind '${kind}' disagree on '${option}', which all share: ${versions}.`,
    help: `Say '${option}' in one version only, or the same in all.`,
  }),
  noStorageVersion: (kind: string, versions: string) => ({
    severity: error,
    message: `Kind '${kind}' has the versions ${versions}, and none of them is the one that is stored.`,
    help: "Add storage: true to @Kind of one version.",
  }),
  twoStorageVersions: (kind: string, versions: string) => ({
    severity: error,
    message: `Kind '${kind}' has more than one stored version: ${versions}.`,
    help: "Keep storage: true in one of them.",
  }),
  notServed: (kind: string) => ({
    severity: error,
    message: `No version of kind '${kind}' is served.`,
    help: "Remove served: false from one version.",
  }),
  nameTaken: (what: string, name: string, other: string) => ({
    severity: error,
    message: `The ${what} '${name}' is already a name of kind '${other}' in the same API group.`,
    help: "Choose another name with the options of @Kind.",
  }),
  floatNotAllowed: (field: string) => ({
    severity: error,
    message: `${field} is a floating-point number, which CRD schemas should avoid.`,
    help: "Use int32, int64 or Quantity, or allow floats with the option allowDangerousTypes.",
  }),
  badDeprecationWarning: (rule: string) => ({
    severity: error,
    message: `The deprecation warning ${rule}.`,
    help: "Write one line of at most 256 bytes.",
  }),
  badColumn: (column: string, rule: string) => ({
    severity: error,
    message: `Print column '${column}' ${rule}.`,
    help: "Use a path such as .spec.replicas, and one of the types boolean, date, integer, number and string.",
  }),
  badScalePath: (option: string, path: string, start: string) => ({
    severity: error,
    message: `The scale subresource's '${option}' is '${path}', but it has to start with '${start}'.`,
    help: "Write the path of the field from the root of the object, such as .spec.replicas.",
  }),
  tooLarge: (kind: string, size: number) => ({
    severity: "warning" as const,
    message: `The definition of kind '${kind}' has ${size} bytes, and 'kubectl apply' stores no more than 262144.`,
    help: "Apply it with --server-side, or shorten descriptions with the option maxDescLen.",
  }),
});
