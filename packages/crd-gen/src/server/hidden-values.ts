import {
  validateCustomResourceDefinition,
  type FieldError,
  type JsonValue,
} from "@kubewright/apiextensions";
import {
  schemaProblems,
  valueFault,
  type Json,
  type JsonSchema,
  type Problem,
} from "@kubewright/generator";

import { crdWarnings } from "../advice/warnings.ts";
import { detailText } from "./detail-text.ts";

/** A default or example that the server's own check of a definition does not come to. */
export interface HiddenValue {
  readonly node: JsonSchema;
  readonly keyword: "default" | "example";
  /** Reports a problem at the keyword's place. */
  say(problem: Problem): void;
}

/**
 * Reports defaults below maps, and examples, that the schema refuses or would drop parts of. Each is made the default of
 * a field of its own, of one definition that holds them all, so that the server's own code says what is wrong.
 */
export function checkHiddenValues(values: readonly HiddenValue[]): void {
  if (values.length === 0) return;
  const properties = values.map(({ node, keyword }, i) => [
    `v${i}`,
    { ...node, default: node[keyword] },
  ]);
  const errors = validateCustomResourceDefinition(
    definitionOf(Object.fromEntries(properties) as JsonValue),
  );
  const isOfAnother = errors.some(({ field }) => !aboutDefault.test(field));
  // What is wrong beside the values keeps the server from looking at them.
  if (isOfAnother && values.length > 1)
    return values.forEach((value) => checkHiddenValues([value]));
  values.forEach(({ node, keyword, say }, i) => {
    const start = `spec.validation.openAPIV3Schema.properties[v${i}].default`;
    const error = errors.find(({ field }) => isBelow(field, start));
    if (error === undefined) return;
    const value = node[keyword] as Json;
    const fault = valueFault(node, value) ?? textOf(error, start);
    say(
      keyword === "default"
        ? schemaProblems.unfitValue(keyword, fault)
        : crdWarnings.unfitExample(fault),
    );
  });
}

const aboutDefault =
  /^spec\.validation\.openAPIV3Schema\.properties\[v\d+\]\.default\b/;

function isBelow(field: string, start: string): boolean {
  return field.startsWith(start) && /^([.[]|$)/.test(field.slice(start.length));
}

function textOf({ field, detail, type }: FieldError, start: string): string {
  const at = field.slice(start.length).replace(/^\./, "");
  const text =
    type === "FieldValueRequired" ? "is required" : detailText(detail);
  return at === "" ? text : `'${at}' ${text}`;
}

function definitionOf(properties: JsonValue): JsonValue {
  const schema = { type: "object", properties };
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: "values.example.com" },
    spec: {
      group: "example.com",
      names: { kind: "Value", plural: "values" },
      scope: "Cluster",
      versions: [
        {
          name: "v1",
          served: true,
          storage: true,
          schema: { openAPIV3Schema: schema },
        },
      ],
    },
  };
}
