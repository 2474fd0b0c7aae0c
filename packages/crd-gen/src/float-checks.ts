import { originOf, type JsonSchema, type Report } from "@kubewright/generator";

import { crdProblems } from "./problems.ts";

/** Reports every floating-point number of a schema, each place once. */
export function checkFloats(
  schema: JsonSchema,
  report: Report,
  seen: Set<JsonSchema>,
): void {
  const { properties, items, additionalProperties, type } = schema;
  const holds = properties ?? items ?? additionalProperties;
  if ((holds === undefined && type !== "number") || seen.has(schema)) return;
  seen.add(schema);
  if (type === "number") {
    const origin = originOf(schema);
    report(
      crdProblems.floatNotAllowed(origin?.what ?? "A value"),
      origin?.span,
    );
  }
  for (const name in properties) checkFloats(properties[name]!, report, seen);
  if (items !== undefined) checkFloats(items, report, seen);
  if (typeof additionalProperties === "object")
    checkFloats(additionalProperties, report, seen);
}
