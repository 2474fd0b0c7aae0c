import { originOf, type JsonSchema, type Report } from "@kubewright/generator";

import { crdProblems } from "./problems.ts";

/** Reports every floating-point number of a schema, each place once. */
export function checkFloats(
  schema: JsonSchema,
  report: Report,
  seen: Set<JsonSchema>,
): void {
  if (seen.has(schema)) return;
  seen.add(schema);
  if (schema.type === "number") {
    const origin = originOf(schema);
    report(
      crdProblems.floatNotAllowed(origin?.what ?? "A value"),
      origin?.span,
    );
  }
  const { properties, items, additionalProperties } = schema;
  for (const name in properties) checkFloats(properties[name]!, report, seen);
  if (items !== undefined) checkFloats(items, report, seen);
  if (typeof additionalProperties === "object")
    checkFloats(additionalProperties, report, seen);
}
