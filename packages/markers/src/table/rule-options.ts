import { boolean, oneOf, string, type ShapeKey } from "./shape.ts";

/** The options of `Rule`. */
export const ruleOptions = [
  {
    name: "rule",
    shape: string,
    required: true,
    sets: "x-kubernetes-validations[].rule",
    upstreamArgument: "kubebuilder:validation:XValidation:rule",
    doc: "The expression in CEL that is true of valid values; `self` is the value, `oldSelf` the one before an update.",
  },
  {
    name: "message",
    shape: string,
    sets: "x-kubernetes-validations[].message",
    upstreamArgument: "kubebuilder:validation:XValidation:message",
    doc: "What the API server answers where the rule fails.",
  },
  {
    name: "messageExpression",
    shape: string,
    sets: "x-kubernetes-validations[].messageExpression",
    upstreamArgument: "kubebuilder:validation:XValidation:messageExpression",
    doc: "An expression in CEL that makes the message; `message` is used where it fails.",
  },
  {
    name: "reason",
    shape: oneOf(
      "FieldValueRequired",
      "FieldValueInvalid",
      "FieldValueForbidden",
      "FieldValueDuplicate",
    ),
    sets: "x-kubernetes-validations[].reason",
    upstreamArgument: "kubebuilder:validation:XValidation:reason",
    doc: "The reason that the API server gives to programs, by default `FieldValueInvalid`.",
  },
  {
    name: "fieldPath",
    shape: string,
    sets: "x-kubernetes-validations[].fieldPath",
    upstreamArgument: "kubebuilder:validation:XValidation:fieldPath",
    doc: "The JSON path of the field below this one that the failure is about, such as `.minReplicas`.",
  },
  {
    name: "optionalOldSelf",
    shape: boolean,
    sets: "x-kubernetes-validations[].optionalOldSelf",
    upstreamArgument: "kubebuilder:validation:XValidation:optionalOldSelf",
    doc: "Whether the rule is checked on creation too, with `oldSelf` an optional value.",
  },
] as const satisfies readonly ShapeKey[];
