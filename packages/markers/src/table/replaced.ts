import type { ConstructSpec, RunOptionSpec } from "./marker-spec.ts";
import { validateRules } from "./validate-rules.ts";

/** The markers of controller-gen for the items of a list, which are those for values with `items:` in front. */
const itemMarkers = [
  ...validateRules.flatMap((rule) => ("upstream" in rule ? rule.upstream : [])),
  "kubebuilder:validation:Enum",
  "kubebuilder:validation:XPreserveUnknownFields",
  "kubebuilder:validation:XEmbeddedResource",
  "kubebuilder:validation:XIntOrString",
  "kubebuilder:validation:XValidation",
].map((name) => name.replace("validation:", "validation:items:"));

/** What TypeScript says by itself, in place of markers. */
export const constructs: readonly ConstructSpec[] = [
  {
    construct: "Optional field",
    upstream: [
      "optional",
      "k8s:optional",
      "kubebuilder:validation:Optional",
      "required",
      "k8s:required",
      "kubebuilder:validation:Required",
    ],
    sets: "required",
    doc: "A field with `?` may be left out, one without is required. There is no switch for a whole package.",
    example: "replicas?: int32;",
  },
  {
    construct: "Union with `null`",
    upstream: ["nullable"],
    sets: "nullable",
    doc: "A type with `| null` may be null.",
    example: "deadline?: int64 | null;",
  },
  {
    construct: "Union of literals, or enum",
    upstream: ["kubebuilder:validation:Enum", "k8s:enum"],
    sets: "enum",
    doc: "A union of literals, or an enum of TypeScript, lists the valid values, in source order.",
    example: 'policy?: "Allow" | "Forbid" | "Replace";',
  },
  {
    construct: "Type form on the item",
    upstream: itemMarkers,
    sets: "items",
    doc: "Markers for the items of a list, or the values of a map, stand in the type, at any depth.",
    example: "hosts?: Validate<string, { maxLength: 253 }>[];",
  },
];

/** What the call of `codegen` says, in place of markers. */
export const runOptions: readonly RunOptionSpec[] = [
  {
    option: "apis",
    upstream: ["kubebuilder:skip"],
    sets: "which folders are read",
    doc: "The folders of API classes; a folder that no pattern names is not read.",
    example: 'apis: ["apis/stable/v1"]',
  },
];
