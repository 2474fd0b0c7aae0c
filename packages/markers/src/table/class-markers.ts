import { columnOptions } from "./column-options.ts";
import { kindOptions } from "./kind-options.ts";
import type { MarkerSpec } from "./marker-spec.ts";
import { argumentsOf, listOf, objectOf, oneOf, string } from "./shape.ts";

const fieldNames = argumentsOf({
  name: "field names",
  shape: string,
  rest: true,
});

/** The markers that speak about a class as a whole. */
export const classMarkers = [
  {
    name: "Kind",
    upstream: ["kubebuilder:resource", "kubebuilder:metadata"],
    targets: ["class"],
    args: argumentsOf({ name: "options", shape: objectOf(kindOptions) }),
    repeatable: false,
    sets: "the CustomResourceDefinition",
    doc: "Makes the class one version of a kind of the API. Classes with the same group and kind make one CustomResourceDefinition.",
    example: `@Kind({ group: "stable.example.io", version: "v1", shortNames: ["ct"], subresources: { status: true } })
export class CronTab implements KubernetesObject {
  readonly apiVersion!: "stable.example.io/v1";
  readonly kind!: "CronTab";
  metadata!: ObjectMeta;
  spec!: CronTabSpec;
}`,
  },
  {
    name: "PrintColumn",
    upstream: ["kubebuilder:printcolumn"],
    targets: ["class"],
    args: argumentsOf({ name: "column", shape: objectOf(columnOptions) }),
    repeatable: true,
    sets: "spec.versions[].additionalPrinterColumns",
    doc: "Adds a column to what `kubectl get` prints of this kind, in source order.",
    example: `@Kind({ group: "stable.example.io", version: "v1" })
@PrintColumn({ name: "Schedule", type: "string", jsonPath: ".spec.schedule" })
@PrintColumn({ name: "Age", type: "date", jsonPath: ".metadata.creationTimestamp" })
export class CronTab {}`,
  },
  {
    name: "DeepCopy",
    upstream: [],
    targets: ["class"],
    args: argumentsOf({ name: "wanted", shape: oneOf(false) }),
    repeatable: false,
    sets: "the class's deep copy function",
    doc: "`DeepCopy(false)` keeps deepcopy-gen from writing a function for the class.",
    example: `@DeepCopy(false)
export class Internal {}`,
  },
  {
    name: "AtMostOneOf",
    upstream: ["kubebuilder:validation:AtMostOneOf"],
    targets: ["class", "type"],
    args: fieldNames,
    repeatable: true,
    sets: "x-kubernetes-validations",
    appliesTo: ["object"],
    doc: "At most one of these optional fields may be set.",
    example: `@AtMostOneOf("secretRef", "configMapRef")
export class Source {
  secretRef?: Ref;
  configMapRef?: Ref;
}

export type Source2 = AtMostOneOf<{ a?: Ref; b?: Ref }, ["a", "b"]>;`,
  },
  {
    name: "ExactlyOneOf",
    upstream: ["kubebuilder:validation:ExactlyOneOf"],
    targets: ["class", "type"],
    args: fieldNames,
    repeatable: true,
    sets: "x-kubernetes-validations",
    appliesTo: ["object"],
    doc: "Exactly one of these optional fields must be set.",
    example: `@ExactlyOneOf("secretRef", "configMapRef")
export class Source {
  secretRef?: Ref;
  configMapRef?: Ref;
}

export type Source2 = ExactlyOneOf<{ a?: Ref; b?: Ref }, ["a", "b"]>;`,
  },
  {
    name: "AtLeastOneOf",
    upstream: ["kubebuilder:validation:AtLeastOneOf"],
    targets: ["class", "type"],
    args: fieldNames,
    repeatable: true,
    sets: "x-kubernetes-validations",
    appliesTo: ["object"],
    doc: "At least one of these optional fields must be set.",
    example: `@AtLeastOneOf("podSelector", "namespaceSelector")
export class Peer {
  podSelector?: LabelSelector;
  namespaceSelector?: LabelSelector;
}

export type Peer2 = AtLeastOneOf<{ a?: Ref; b?: Ref }, ["a", "b"]>;`,
  },
  {
    name: "Union",
    upstream: [],
    targets: ["class", "type"],
    args: argumentsOf({
      name: "options",
      shape: objectOf([
        {
          name: "discriminator",
          shape: string,
          sets: "x-kubernetes-unions[].discriminator",
          doc: "The field whose value names the member that is set: `Queuing` for a member `queuing`.",
        },
        {
          name: "members",
          shape: listOf(string),
          required: true,
          sets: "x-kubernetes-unions[].fields-to-discriminateBy",
          doc: "The optional fields of which one is set.",
        },
      ]),
    }),
    repeatable: true,
    sets: "x-kubernetes-unions",
    appliesTo: ["object"],
    doc: "Some fields of the object are the members of a union. Only OpenAPI documents tell of it; to have an API server check that one is set, use `ExactlyOneOf`.",
    example: `@Union({ discriminator: "type", members: ["queuing"] })
export class LimitResponse {
  type!: "Queue" | "Reject";
  queuing?: QueuingConfiguration;
}

export type Limit = Union<LimitResponse, { discriminator: "type"; members: ["queuing"] }>;`,
  },
] as const satisfies readonly MarkerSpec[];
