import {
  boolean,
  json,
  listOf,
  mapOf,
  objectOf,
  oneOf,
  string,
  type ShapeKey,
} from "./shape.ts";

/** The replica paths of the scale subresource. */
export const scaleOptions = [
  {
    name: "specReplicasPath",
    shape: string,
    required: true,
    sets: "spec.versions[].subresources.scale.specReplicasPath",
    upstreamArgument: "kubebuilder:subresource:scale:specpath",
    doc: "The JSON path of the wanted number of replicas, under `.spec`.",
  },
  {
    name: "statusReplicasPath",
    shape: string,
    required: true,
    sets: "spec.versions[].subresources.scale.statusReplicasPath",
    upstreamArgument: "kubebuilder:subresource:scale:statuspath",
    doc: "The JSON path of the observed number of replicas, under `.status`.",
  },
  {
    name: "labelSelectorPath",
    shape: string,
    sets: "spec.versions[].subresources.scale.labelSelectorPath",
    upstreamArgument: "kubebuilder:subresource:scale:selectorpath",
    doc: "The JSON path of the label selector as a string, which a horizontal autoscaler needs.",
  },
] as const satisfies readonly ShapeKey[];

/** The subresources of a kind. */
export const subresourceOptions = [
  {
    name: "status",
    shape: boolean,
    sets: "spec.versions[].subresources.status",
    upstream: ["kubebuilder:subresource:status"],
    doc: "Whether `status` is written through its own endpoint.",
  },
  {
    name: "scale",
    shape: objectOf(scaleOptions),
    sets: "spec.versions[].subresources.scale",
    upstream: ["kubebuilder:subresource:scale"],
    doc: "Lets `kubectl scale` and autoscalers set the number of replicas.",
  },
] as const satisfies readonly ShapeKey[];

/** The options of `Kind`. */
export const kindOptions = [
  {
    name: "group",
    shape: string,
    required: true,
    sets: "spec.group",
    upstream: ["groupName"],
    doc: "The API group, a domain name such as `stable.example.io`.",
  },
  {
    name: "version",
    shape: string,
    required: true,
    sets: "spec.versions[].name",
    upstream: ["versionName"],
    doc: "The version of the API, such as `v1` or `v1beta2`.",
  },
  {
    name: "kind",
    shape: string,
    sets: "spec.names.kind",
    doc: "The kind's name, by default the class's.",
  },
  {
    name: "plural",
    shape: string,
    sets: "spec.names.plural",
    upstreamArgument: "kubebuilder:resource:path",
    doc: "The name in URLs, by default the kind's plural in lower case.",
  },
  {
    name: "singular",
    shape: string,
    sets: "spec.names.singular",
    upstreamArgument: "kubebuilder:resource:singular",
    doc: "The name for one object, by default the kind in lower case.",
  },
  {
    name: "listKind",
    shape: string,
    sets: "spec.names.listKind",
    doc: "The kind of a list, by default the kind with `List` behind it.",
  },
  {
    name: "shortNames",
    shape: listOf(string),
    sets: "spec.names.shortNames",
    upstreamArgument: "kubebuilder:resource:shortName",
    doc: "Short names for the command line, such as `ct`.",
  },
  {
    name: "categories",
    shape: listOf(string),
    sets: "spec.names.categories",
    upstreamArgument: "kubebuilder:resource:categories",
    doc: "The groups of resources that it is listed with, such as `all`.",
  },
  {
    name: "scope",
    shape: oneOf("Namespaced", "Cluster"),
    sets: "spec.scope",
    upstreamArgument: "kubebuilder:resource:scope",
    doc: "Whether objects live in a namespace, which is the default, or in the cluster.",
  },
  {
    name: "verbs",
    shape: listOf(
      oneOf(
        "create",
        "delete",
        "deletecollection",
        "get",
        "list",
        "patch",
        "update",
        "watch",
      ),
    ),
    sets: "nothing in the CustomResourceDefinition, whose resource has all of them",
    doc: "What a server lets clients do with the resource, by default all; without `list` the kind has no list, and with none of them it has no resource of its own.",
  },
  {
    name: "served",
    shape: boolean,
    sets: "spec.versions[].served",
    upstream: ["kubebuilder:unservedversion"],
    doc: "Whether the API server serves this version, by default `true`.",
  },
  {
    name: "storage",
    shape: boolean,
    sets: "spec.versions[].storage",
    upstream: ["kubebuilder:storageversion"],
    doc: "Whether objects are stored in this version; a kind with several versions says so in exactly one.",
  },
  {
    name: "skip",
    shape: boolean,
    sets: "spec.versions[]",
    upstream: ["kubebuilder:skipversion"],
    doc: "Whether this version is left out of the CustomResourceDefinition.",
  },
  {
    name: "deprecated",
    shape: { shape: "either", of: [oneOf(true), string] },
    sets: "spec.versions[].deprecated, spec.versions[].deprecationWarning",
    upstream: ["kubebuilder:deprecatedversion"],
    doc: "Makes the API server warn whoever uses this version, with a text of its own or with this one.",
  },
  {
    name: "subresources",
    shape: {
      shape: "either",
      of: [objectOf(subresourceOptions), oneOf(false)],
    },
    sets: "spec.versions[].subresources",
    doc: "The subresources that this version serves; `false` leaves the key out, which a version with columns has otherwise.",
  },
  {
    name: "selectableFields",
    shape: listOf(string),
    sets: "spec.versions[].selectableFields[].jsonPath",
    upstream: ["kubebuilder:selectablefield"],
    doc: "The JSON paths of fields that field selectors may name, at most eight.",
  },
  {
    name: "labels",
    shape: mapOf(string),
    sets: "metadata.labels",
    upstreamArgument: "kubebuilder:metadata:labels",
    doc: "Labels of the CustomResourceDefinition itself.",
  },
  {
    name: "annotations",
    shape: mapOf(string),
    sets: "metadata.annotations",
    upstreamArgument: "kubebuilder:metadata:annotations",
    doc: "Annotations of the CustomResourceDefinition itself.",
  },
  {
    name: "requireMetadata",
    shape: boolean,
    sets: "spec.versions[].schema.openAPIV3Schema.required",
    doc: "Whether the schema lists `metadata` as required, which the convention is not to do.",
  },
  {
    name: "versions",
    shape: listOf(string),
    sets: "spec.versions",
    doc: "The versions of the kind in the order that they are listed in, where it is not that of their names.",
  },
  {
    name: "typeMeta",
    shape: oneOf("described", "bare", "absent"),
    sets: "spec.versions[].schema.openAPIV3Schema.properties",
    doc: "How the schema tells `apiVersion`, `kind` and `metadata`: with the descriptions of Kubernetes, which is the default, without any, or only as far as decorators on these fields say.",
  },
  {
    name: "preserveUnknownFields",
    shape: oneOf(false),
    sets: "spec.preserveUnknownFields",
    doc: "States that fields which no schema names are dropped, as older definitions do; it is so anyway.",
  },
  {
    name: "conversion",
    shape: mapOf(json),
    sets: "spec.conversion",
    doc: "How the API server converts between versions, written as in the CustomResourceDefinition.",
  },
] as const satisfies readonly ShapeKey[];
