import type { MarkerSpec } from "./marker-spec.ts";
import { argumentsOf, json, mapOf, objectOf, oneOf, string } from "./shape.ts";

const none = argumentsOf();

/** The markers that say how the API server treats a value: what it keeps, merges and takes it for. */
export const schemaMarkers = [
  {
    name: "ListType",
    upstream: ["listType", "k8s:listType", "listMapKey", "k8s:listMapKey"],
    targets: ["member", "type"],
    args: argumentsOf(
      { name: "type", shape: oneOf("map", "set", "atomic") },
      {
        name: "keys",
        shape: { shape: "list", of: string, minItems: 1 },
        optional: true,
      },
    ),
    repeatable: false,
    sets: "x-kubernetes-list-type, x-kubernetes-list-map-keys",
    appliesTo: ["list"],
    doc: "How server-side apply merges the list: by the keys of its items, as a set of scalars, or as one value. `map` and `set` also make the API server refuse duplicates.",
    example: `@ListType("map", ["name"])
containers!: Container[];

export type Finalizers = ListType<string[], "set">;`,
  },
  {
    name: "MapType",
    upstream: ["mapType", "structType"],
    targets: ["class", "member", "type"],
    args: argumentsOf({ name: "type", shape: oneOf("atomic", "granular") }),
    repeatable: false,
    sets: "x-kubernetes-map-type",
    appliesTo: ["object"],
    doc: "How server-side apply merges the map or object: key by key, which is the default, or as one value.",
    example: `@MapType("atomic")
selector?: Record<string, string>;

export type Ref = MapType<{ name: string }, "atomic">;`,
  },
  {
    name: "PreserveUnknownFields",
    upstream: [
      "kubebuilder:pruning:PreserveUnknownFields",
      "kubebuilder:validation:XPreserveUnknownFields",
    ],
    targets: ["class", "member", "type"],
    args: none,
    repeatable: false,
    sets: "x-kubernetes-preserve-unknown-fields",
    doc: "The API server keeps fields that the schema does not name.",
    example: `@PreserveUnknownFields()
values?: Record<string, unknown>;

export type Anything = PreserveUnknownFields<{}>;`,
  },
  {
    name: "EmbeddedResource",
    upstream: [
      "kubebuilder:validation:EmbeddedResource",
      "kubebuilder:validation:XEmbeddedResource",
    ],
    targets: ["class", "member", "type"],
    args: none,
    repeatable: false,
    sets: "x-kubernetes-embedded-resource",
    appliesTo: ["object"],
    doc: "The value is an object of Kubernetes itself, with `apiVersion`, `kind` and `metadata`, which the API server checks.",
    example: `@EmbeddedResource()
@PreserveUnknownFields()
template!: KubernetesObject;

export type Template = EmbeddedResource<KubernetesObject>;`,
  },
  {
    name: "IntOrString",
    upstream: ["kubebuilder:validation:XIntOrString"],
    targets: ["member", "type"],
    args: none,
    repeatable: false,
    sets: "x-kubernetes-int-or-string",
    appliesTo: ["number", "string"],
    doc: "The value is a whole number or a string, as of a port that may be named.",
    example: `@IntOrString()
port!: number | string;

export type Port = IntOrString<number | string>;`,
  },
  {
    name: "Schemaless",
    upstream: ["kubebuilder:validation:Schemaless"],
    targets: ["member", "type"],
    args: none,
    repeatable: false,
    sets: "all that the type would say",
    doc: "The schema says nothing that the type says, and what the other markers here say only.",
    example: `@Schemaless()
@PreserveUnknownFields()
config?: Config;

export type Raw = Schemaless<Config>;`,
  },
  {
    name: "Keywords",
    upstream: [],
    targets: ["class", "member", "type"],
    args: argumentsOf({ name: "keywords", shape: mapOf(json) }),
    repeatable: false,
    sets: "the keywords that it is given",
    doc: "Sets keywords of the schema as they are given, in the place of what the type and the other markers say. It is the way out for schemas that nothing else can say, and what it gives is not checked.",
    example: `@Keywords({ additionalProperties: true })
export class Plugin {
  name!: string;
}

export type Flag = Keywords<string, { enum: ["on", "off", null]; nullable: true }>;`,
  },
  {
    name: "Patch",
    upstream: [],
    targets: ["member", "type"],
    args: argumentsOf({
      name: "options",
      shape: objectOf([
        {
          name: "strategy",
          shape: string,
          sets: "x-kubernetes-patch-strategy",
          doc: "What a strategic merge patch does: `merge`, `replace`, `retainKeys`, or two of them with a comma between.",
        },
        {
          name: "mergeKey",
          shape: string,
          sets: "x-kubernetes-patch-merge-key",
          doc: "The key of the items by which a list is merged.",
        },
      ]),
    }),
    repeatable: false,
    sets: "x-kubernetes-patch-strategy, x-kubernetes-patch-merge-key",
    doc: "What a strategic merge patch does to the value; it is in the OpenAPI documents only, for CustomResourceDefinitions know no such patch.",
    example: `@Patch({ strategy: "merge", mergeKey: "name" })
containers!: Container[];

export type Containers = Patch<Container[], { strategy: "merge"; mergeKey: "name" }>;`,
  },
] as const satisfies readonly MarkerSpec[];
