import type { Explanation, ShownField } from "./render-field.ts";

/** One JSON document: where the field is, its schema whole, and the fields inside of it, each with its type. */
export function renderJson({ field, ...place }: Explanation): string {
  const { type, required, schema, fields } = field;
  const document = {
    ...place,
    type,
    required,
    schema,
    fields: fields.map(shallow),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function shallow({ name, type, required }: ShownField) {
  return { name, type, required };
}
