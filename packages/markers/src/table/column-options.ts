import { count, oneOf, string, type ShapeKey } from "./shape.ts";

/** The options of `PrintColumn`. */
export const columnOptions = [
  {
    name: "name",
    shape: string,
    required: true,
    sets: "spec.versions[].additionalPrinterColumns[].name",
    upstreamArgument: "kubebuilder:printcolumn:name",
    doc: "The column's heading.",
  },
  {
    name: "type",
    shape: oneOf("integer", "number", "string", "boolean", "date"),
    required: true,
    sets: "spec.versions[].additionalPrinterColumns[].type",
    upstreamArgument: "kubebuilder:printcolumn:type",
    doc: "How the value is shown; `date` shows the time since.",
  },
  {
    name: "jsonPath",
    shape: string,
    required: true,
    sets: "spec.versions[].additionalPrinterColumns[].jsonPath",
    upstreamArgument: "kubebuilder:printcolumn:JSONPath",
    doc: "The JSON path of the value, such as `.spec.replicas`.",
  },
  {
    name: "description",
    shape: string,
    sets: "spec.versions[].additionalPrinterColumns[].description",
    upstreamArgument: "kubebuilder:printcolumn:description",
    doc: "What the column shows, in words.",
  },
  {
    name: "format",
    shape: oneOf(
      "int32",
      "int64",
      "float",
      "double",
      "byte",
      "date",
      "date-time",
      "password",
    ),
    sets: "spec.versions[].additionalPrinterColumns[].format",
    upstreamArgument: "kubebuilder:printcolumn:format",
    doc: "The format of the value, as in OpenAPI.",
  },
  {
    name: "priority",
    shape: count,
    sets: "spec.versions[].additionalPrinterColumns[].priority",
    upstreamArgument: "kubebuilder:printcolumn:priority",
    doc: "Above 0, the column shows in wide output only.",
  },
] as const satisfies readonly ShapeKey[];
