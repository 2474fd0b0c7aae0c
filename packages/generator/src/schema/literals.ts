import type { Span } from "../model/span.ts";
import type { JsonSchema } from "./json-schema.ts";
import { schemaProblems } from "./problems.ts";
import type { SchemaContext } from "./context.ts";
import { literalsType } from "./value-type.ts";

/** The schema of some literals, in source order. */
export function literalsSchema(
  { report }: Pick<SchemaContext, "report">,
  values: readonly (string | number | boolean)[],
  span: Span,
): JsonSchema {
  if (values.some((value) => value === Infinity || value === -Infinity)) {
    report(schemaProblems.infiniteLiteral(), span);
    return {};
  }
  const type = literalsType(values);
  if (type !== undefined) return { type, enum: values };
  report(schemaProblems.mixedLiterals(), span);
  return { enum: values };
}
