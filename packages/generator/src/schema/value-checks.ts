import type { MarkerUse } from "../model/marker-use.ts";
import type { Model } from "../model/model.ts";
import type { Field, Type } from "../model/type.ts";
import type { JsonSchema } from "./json-schema.ts";
import { argumentSpan } from "../model/argument-span.ts";
import { schemaProblems } from "./problems.ts";
import type { SchemaContext } from "./context.ts";
import { valueFault } from "./value-fault.ts";

/**
 * Reports a default or an example that its own field refuses. Where references are kept, there is no schema to hold it
 * against; and what `Keywords` gives is not questioned.
 */
export function checkValues(
  context: SchemaContext,
  schema: JsonSchema,
  field: Field,
): void {
  if (context.options.reference !== undefined) return;
  if ((schema.default ?? null) !== null)
    checkValue(context, schema, field, "default");
  if ((schema.example ?? null) !== null)
    checkValue(context, schema, field, "example");
}

const markers = { default: "Default", example: "Example" } as const;

function checkValue(
  { model, report }: SchemaContext,
  schema: JsonSchema,
  field: Field,
  keyword: keyof typeof markers,
): void {
  if (isGiven(field, keyword)) return;
  const fault = valueFault(schema, schema[keyword]!);
  if (fault === undefined) return;
  const marker = markers[keyword];
  const use =
    find(field.markers, marker) ?? findInType(model, field.type, marker);
  report(
    schemaProblems.unfitValue(keyword, fault),
    use ? argumentSpan(use, "/0") : field.span,
  );
}

function isGiven({ markers, type }: Field, keyword: string): boolean {
  return [...markers, ...(type.markers ?? [])].some(
    ({ name, args: [given] }) =>
      name === "Keywords" && Object.hasOwn(Object(given) as object, keyword),
  );
}

function find(uses: readonly MarkerUse[], name: string): MarkerUse | undefined {
  return uses.find((use) => use.name === name);
}

function findInType(
  model: Model,
  type: Type,
  name: string,
): MarkerUse | undefined {
  const found = find(type.markers ?? [], name);
  if (found !== undefined || type.kind !== "ref") return found;
  const to = model.declarations[type.to];
  return to?.kind === "alias"
    ? findInType(model, to.type, name)
    : find(to?.markers ?? [], name);
}
