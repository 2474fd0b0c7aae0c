import type { JsonSchema } from "./json-schema.ts";

/** A reference that nothing stands beside, as it is: in `allOf` it is kept only where something does. */
export function plainReference(schema: JsonSchema): JsonSchema {
  const $ref = schema.allOf?.length === 1 ? schema.allOf[0]!.$ref : undefined;
  if ($ref === undefined) return schema;
  for (const key in schema) if (key !== "allOf") return schema;
  return { $ref };
}
