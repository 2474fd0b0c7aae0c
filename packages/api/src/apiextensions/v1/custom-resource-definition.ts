import type {
  KubernetesObject,
  ObjectMeta,
  Time,
  int32,
  int64,
} from "@kubewright/apimachinery/meta/v1";
import {
  Kind,
  ListType,
  type OpenAPIDefinition,
  ZeroDefault,
} from "@kubewright/markers";
import type { CustomResourceConversion } from "./custom-resource-conversion.ts";
import type { JSONSchemaProps } from "./json-schema-props.ts";

/** A column of what `kubectl get` prints. */
export class CustomResourceColumnDefinition {
  /** The heading. */
  name!: string;

  /** The type of the value. */
  type!: string;

  /** The path of the value. */
  jsonPath!: string;

  /** What the column shows, in words. */
  description?: string;

  /** The format of the value. */
  format?: string;

  /** Above 0, the column shows in wide output only. */
  priority?: int32;
}

/**
 * A kind of objects that the server serves beside its own.
 *
 * Group apiextensions.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/apiextensions/custom-resource-definition-v1/
 */
@Kind({
  group: "apiextensions.k8s.io",
  version: "v1",
  shortNames: ["crd", "crds"],
  categories: ["api-extensions"],
  scope: "Cluster",
  subresources: { status: true },
})
export class CustomResourceDefinition implements KubernetesObject {
  readonly apiVersion!: "apiextensions.k8s.io/v1";
  readonly kind!: "CustomResourceDefinition";
  metadata!: ObjectMeta;

  /** What is wanted. */
  spec!: CustomResourceDefinitionSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: CustomResourceDefinitionStatus;
}

/** One aspect of a definition's state. */
export class CustomResourceDefinitionCondition {
  /** What the condition is about, such as `Established`. */
  type!: string;

  /** Whether the condition holds. */
  status!: string;

  /** When the condition last changed from one status to another. */
  lastTransitionTime?: Time;

  /** What happened, in words for people. */
  message?: string;

  /** The `metadata.generation` that this state was made of. */
  observedGeneration?: int64;

  /** Why, as one word in CamelCase for programs. */
  reason?: string;
}

/** The names of a resource. */
export class CustomResourceDefinitionNames {
  /** The name in URLs. */
  plural!: string;

  /** The kind, in CamelCase. */
  kind!: string;

  /** The groups of resources that it is listed with, such as `all`. */
  @ListType("atomic")
  categories?: string[];

  /** The kind of lists. */
  listKind?: string;

  /** Short names for the command line. */
  @ListType("atomic")
  shortNames?: string[];

  /** The name for one object. */
  singular?: string;
}

/** What the kind is like. */
export class CustomResourceDefinitionSpec {
  /** The API group. */
  group!: string;

  /** The names of the resource. */
  names!: CustomResourceDefinitionNames;

  /** Whether objects live in a namespace or in the cluster. */
  scope!: string;

  /** The versions. */
  @ListType("atomic")
  versions!: CustomResourceDefinitionVersion[];

  /** How objects are converted between versions. */
  conversion?: CustomResourceConversion;

  /** Not used any more; false. */
  preserveUnknownFields?: boolean;
}

/** How a definition is. */
export class CustomResourceDefinitionStatus {
  /** The names that are in use. */
  @ZeroDefault()
  acceptedNames?: CustomResourceDefinitionNames;

  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  conditions?: CustomResourceDefinitionCondition[];

  /** The `metadata.generation` that this state was made of. */
  observedGeneration?: int64;

  /** Versions that objects may be stored in. */
  @ListType("atomic")
  storedVersions?: string[];
}

/** A version of a kind. */
export class CustomResourceDefinitionVersion {
  /** The version, such as `v1`. */
  name!: string;

  /** Whether it is served. */
  served!: boolean;

  /** Whether objects are stored in it; so it is with exactly one. */
  storage!: boolean;

  /** The columns of `kubectl get`. */
  @ListType("atomic")
  additionalPrinterColumns?: CustomResourceColumnDefinition[];

  /** Whether clients are warned. */
  deprecated?: boolean;

  /** What they are told. */
  deprecationWarning?: string;

  /** What objects look like. */
  schema?: CustomResourceValidation;

  /** The fields that field selectors may name. */
  @ListType("atomic")
  selectableFields?: SelectableField[];

  /** The subresources. */
  subresources?: CustomResourceSubresources;
}

/** Where the replica counts are, for autoscalers. */
export class CustomResourceSubresourceScale {
  /** The path of the wanted number. */
  specReplicasPath!: string;

  /** The path of the observed number. */
  statusReplicasPath!: string;

  /** The path of the label selector as a string. */
  labelSelectorPath?: string;
}

/** Says that `status` is written through its own endpoint. */
export type CustomResourceSubresourceStatus = OpenAPIDefinition<object>;

/** The subresources of a kind. */
export class CustomResourceSubresources {
  /** The scale. */
  scale?: CustomResourceSubresourceScale;

  /** The status. */
  status?: CustomResourceSubresourceStatus;
}

/** What objects look like. */
export class CustomResourceValidation {
  /** The schema. */
  openAPIV3Schema?: JSONSchemaProps;
}

/** A field that field selectors may name. */
export class SelectableField {
  /** The field's path. */
  jsonPath!: string;
}
