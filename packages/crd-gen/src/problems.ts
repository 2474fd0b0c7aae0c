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
    help: rule.startsWith("is longer")
      ? "Shorten it; a kind has at most 59 characters, since its lists are named after it with 'List' behind."
      : "Use lower-case letters, digits and '-' (a kind may have upper-case letters), starting with a letter.",
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
  tooLargeToStore: (kind: string, size: number) => ({
    severity: error,
    message: `The definition of kind '${kind}' has ${size} bytes, and etcd stores no more than 1572864.`,
    help: "Shorten descriptions with the option maxDescLen, or keep deep parts unchecked with PreserveUnknownFields.",
  }),
  refused: (what: string, text: string) => ({
    severity: error,
    message: `An API server refuses ${what}: ${text}.`,
    help: "Change what this place says so that the sentence no longer holds.",
  }),
  noSchema: (what: string) => ({
    severity: error,
    message: `${what} has no type in the schema, which an API server refuses.`,
    help: 'Add @PreserveUnknownFields() to keep any value, or say the type with @Validate({ type: "object" }).',
  }),
  noItems: (what: string) => ({
    severity: error,
    message: `${what} is a list in the schema, but nothing says what its items are.`,
    help: "Write the list's type, such as 'string[]', without Schemaless.",
  }),
  notAtRoot: (kind: string, rule: string) => ({
    severity: error,
    message: `Kind '${kind}' says '${rule}' of the whole object, which an API server refuses where there is a status subresource.`,
    help: "Put it on the class of 'spec', or write it as a @Rule.",
  }),
  setItems: () => ({
    severity: error,
    message:
      "The items of this set are objects or lists, which are not compared as wholes.",
    help: 'Use a set for scalars; for objects use ListType("map", [...]) with their keys, or put MapType("atomic") on the items\' class.',
  }),
  nullableItems: (what: string) => ({
    severity: error,
    message: `${what} may be null, and null does not tell the items of a set or map apart.`,
    help: "Remove '| null'.",
  }),
  repeatedKey: (what: string) => ({
    severity: error,
    message: `${what} names one of its list map keys twice.`,
    help: "Name each key once.",
  }),
  badEmbeddedResource: (what: string, rule: string) => ({
    severity: error,
    message: `${what} is an embedded resource, and ${rule}.`,
    help: "Type it as KubernetesObject and add @PreserveUnknownFields(), or give its class the fields of a kind.",
  }),
  mixedIntOrString: (what: string, rule: string) => ({
    severity: error,
    message: `${what} is an integer or a string, ${rule}.`,
    help: "Keep IntOrString and the rules that both kinds of value can meet; drop the other marker.",
  }),
  undeclaredInRule: (field: string) => ({
    severity: error,
    message: `A rule of this kind speaks of '${field}', which is no declared field.`,
    help: "Declare the field, or mend its name in the rule.",
  }),
  badFieldPath: (path: string) => ({
    severity: error,
    message: `The rule's fieldPath '${path}' leads to no field below its value.`,
    help: "Write the path from the value that the rule stands on, such as .replicas or .labels['a'].",
  }),
  badConversion: (rule: string) => ({
    severity: error,
    message: `The conversion between versions is not what an API server takes: ${rule}.`,
    help: 'Write { strategy: "None" }, or { strategy: "Webhook", webhook: { clientConfig, conversionReviewVersions: ["v1"] } }.',
  }),
  badMetadata: (what: string, rule: string) => ({
    severity: error,
    message: `The ${what} of the definition are not what an API server takes: ${rule}.`,
    help: "Write keys such as example.com/team; values of labels are at most 63 letters, digits, '-', '_' and '.'.",
  }),
  badSelectableField: (path: string, rule: string) => ({
    severity: error,
    message: `Selectable field '${path}' ${rule}.`,
    help: "Name fields of type string, boolean or integer outside of metadata, each once and at most eight, such as .spec.host.",
  }),
  selectableFieldsDiffer: (kind: string, which: string) => ({
    severity: error,
    message: `The versions of kind '${kind}' have ${which}, which an API server refuses.`,
    help: "Versions with equal schemas need equal selectableFields; versions with different schemas need lists that differ.",
  }),
  unusedSilence: (id: string) => ({
    severity: "warning" as const,
    message: `'${id}' is silenced here, but nothing here gives this warning.`,
    help: "Remove the marker.",
  }),
  blankReason: (id: string) => ({
    severity: error,
    message: `The warning '${id}' is silenced without a reason.`,
    help: "Say why it does no harm here; whoever reads the class next will ask.",
  }),
});
