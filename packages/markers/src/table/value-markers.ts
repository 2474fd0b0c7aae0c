import type { MarkerSpec } from "./marker-spec.ts";
import { ruleOptions } from "./rule-options.ts";
import {
  argumentsOf,
  boolean,
  json,
  objectOf,
  oneOf,
  string,
} from "./shape.ts";
import { validateRules } from "./validate-rules.ts";

/** The markers that say which values are valid, and which stand in for none. */
export const valueMarkers = [
  {
    name: "Validate",
    upstream: [],
    targets: ["class", "member", "type"],
    args: argumentsOf({ name: "rules", shape: objectOf(validateRules) }),
    repeatable: false,
    sets: "the keywords of its rules",
    doc: "Holds the value to rules of JSON schema. Each rule is for strings, numbers, lists or objects, and is an error on others.",
    example: `@Validate({ minimum: 0, maximum: 100 })
replicas?: int32;

export type Hostname = Validate<string, { maxLength: 253; pattern: "^[a-z0-9.-]+$" }>;`,
  },
  {
    name: "Rule",
    upstream: ["kubebuilder:validation:XValidation"],
    targets: ["class", "member", "type"],
    args: argumentsOf({ name: "rule", shape: objectOf(ruleOptions) }),
    repeatable: true,
    sets: "x-kubernetes-validations",
    doc: "Holds the value to a rule in the Common Expression Language. Several rules are checked in source order.",
    example: `@Rule({ rule: "self.min <= self.max", message: "min may not exceed max" })
export class Range {
  min!: int32;
  max!: int32;
}

export type Fixed = Rule<string, { rule: "self == oldSelf" }>;`,
  },
  {
    name: "Default",
    upstream: ["kubebuilder:default", "default"],
    targets: ["member", "type"],
    args: argumentsOf({ name: "value", shape: json }),
    repeatable: false,
    sets: "default",
    doc: "The value that the API server and the generated defaulting functions set where there is none. Of an object it may be a part; the defaults inside fill in the rest.",
    example: `@Default(1)
replicas?: int32;

export type Protocol = Default<"TCP" | "UDP", "TCP">;`,
  },
  {
    name: "ZeroDefault",
    upstream: [],
    targets: ["member", "type"],
    args: argumentsOf({ name: "wanted", shape: boolean, optional: true }),
    repeatable: false,
    sets: "default",
    doc: "Whether the zero value of the type is its default in OpenAPI documents with `zeroDefaults`, where it is that of whatever is required, an item or a map's value, and of no optional field.",
    example: `@ZeroDefault()
status?: PodStatus;

export type Name = ZeroDefault<string, false>;`,
  },
  {
    name: "DocumentOnly",
    upstream: [],
    targets: ["member"],
    args: argumentsOf({ name: "keyword", shape: oneOf("default") }),
    repeatable: false,
    sets: "nothing; it takes away from CustomResourceDefinitions",
    doc: "The keyword stands in OpenAPI documents alone: a CustomResourceDefinition leaves it out, and the generated functions do as its server does.",
    example: `@Default("ReadWrite")
@DocumentOnly("default")
cachingMode?: "None" | "ReadOnly" | "ReadWrite";`,
  },
  {
    name: "OpenEnum",
    upstream: [],
    targets: ["member", "type"],
    args: argumentsOf(),
    repeatable: false,
    sets: "enum",
    doc: "The literals are those that are known today: OpenAPI documents list them, and a CustomResourceDefinition takes any value of their type, so that it still fits when there are more.",
    example: `@OpenEnum()
protocol?: "TCP" | "UDP";

export type Protocol = OpenEnum<"TCP" | "UDP">;`,
  },
  {
    name: "Example",
    upstream: ["kubebuilder:example"],
    targets: ["class", "member", "type"],
    args: argumentsOf({ name: "value", shape: json }),
    repeatable: false,
    sets: "example",
    doc: "A value for readers of the schema.",
    example: `@Example("*/5 * * * *")
schedule!: string;

export type Schedule = Example<string, "*/5 * * * *">;`,
  },
  {
    name: "Immutable",
    upstream: ["k8s:immutable"],
    targets: ["member", "type"],
    args: argumentsOf(),
    repeatable: false,
    sets: "x-kubernetes-validations",
    doc: "Once set, the value can be neither changed nor removed.",
    example: `@Immutable()
storageClass?: string;

export type Uid = Immutable<string>;`,
  },
  {
    name: "Title",
    upstream: ["kubebuilder:title"],
    targets: ["class", "member", "type"],
    args: argumentsOf({ name: "title", shape: string }),
    repeatable: false,
    sets: "title",
    doc: "A title for the value in documentation.",
    example: `@Title("Cron schedule")
schedule!: string;

export type Schedule = Title<string, "Cron schedule">;`,
  },
  {
    name: "ExternalDocs",
    upstream: ["kubebuilder:externalDocs"],
    targets: ["class", "member", "type"],
    args: argumentsOf({
      name: "docs",
      shape: objectOf([
        {
          name: "url",
          shape: string,
          required: true,
          sets: "externalDocs.url",
          upstreamArgument: "kubebuilder:externalDocs:url",
          doc: "Where the documentation is.",
        },
        {
          name: "description",
          shape: string,
          sets: "externalDocs.description",
          upstreamArgument: "kubebuilder:externalDocs:description",
          doc: "What is found there.",
        },
      ]),
    }),
    repeatable: false,
    sets: "externalDocs",
    doc: "Points to documentation elsewhere.",
    example: `@ExternalDocs({ url: "https://example.io/cron", description: "The syntax of schedules." })
schedule!: string;

export type Schedule = ExternalDocs<string, { url: "https://example.io/cron" }>;`,
  },
] as const satisfies readonly MarkerSpec[];
