import type { MarkerUse } from "../model/marker-use.ts";
import type { Field } from "../model/type.ts";
import { descriptionOf } from "./description.ts";
import type { JsonSchema, SchemaDraft } from "./json-schema.ts";
import { mergeLayers } from "./merge.ts";
import { originOf, withOrigin } from "./origin.ts";
import { overlayLayers } from "./overlay.ts";
import type { SchemaContext } from "./context.ts";
import { isCutAt } from "./recursion.ts";
import { cutLayers, intOrString } from "./fixed-layers.ts";
import { setOwn } from "./set-own.ts";
import { sharedFields } from "./shared-fields.ts";
import { checkValues } from "./value-checks.ts";
import { fieldsOf, markedValueType, valueTypeOf } from "./value-type.ts";

/** The schema of an object with some fields. */
export function objectSchema(
  context: SchemaContext,
  fields: readonly Field[],
): JsonSchema {
  const required = fields
    .filter(({ optional }) => !optional)
    .map(({ name }) => name)
    .sort();
  const properties: Record<string, JsonSchema> = {};
  for (const field of fields)
    setOwn(properties, field.name, fieldSchema(context, field));
  return {
    type: "object",
    ...(fields.length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  };
}

/** The schema of a field: what its type says, then what its decorators and its comment say. */
function fieldSchema(context: SchemaContext, field: Field): JsonSchema {
  const shared = sharedFields(context.model, field);
  const schema = shared?.get(field) ?? makeFieldSchema(context, field);
  shared?.set(field, schema);
  checkValues(context, schema, field);
  return schema;
}

function makeFieldSchema(context: SchemaContext, field: Field): JsonSchema {
  const cut = isCut(context, field);
  const below = cut ? cutLayers(field.type) : layersBelow(context, field);
  const said = decoratorLayers(context, field, cut);
  const description = descriptionOf(field.doc);
  const merged = mergeLayers([...below, ...said]);
  const schema: SchemaDraft = {};
  // The first key, and the last word.
  if (description !== undefined) schema.description = description;
  Object.assign(schema, merged);
  if (description !== undefined) schema.description = description;
  const inner = originOf(below[0] ?? {})?.markers ?? [];
  return withOrigin(schema, {
    span: field.span,
    markers: [...field.markers, ...(field.type.markers ?? []), ...inner],
    what: `Field '${field.name}'`,
    type: field.type,
  });
}

/** Whether recursion stops at a field. */
function isCut(context: SchemaContext, { markers, type }: Field): boolean {
  return has(markers, "PreserveUnknownFields") && isCutAt(context, type);
}

function layersBelow(
  context: SchemaContext,
  { markers, type }: Field,
): readonly JsonSchema[] {
  if (has(markers, "Schemaless")) return [{}];
  if (has(markers, "IntOrString")) return [intOrString];
  return context.typeLayers(type);
}

function has(markers: readonly MarkerUse[], name: string): boolean {
  return markers.some((marker) => marker.name === name);
}

/** What a field's decorators say of it. */
export function decoratorLayers(
  { model, options, report }: SchemaContext,
  { markers: all, type: written }: Field,
  cut = false,
): readonly JsonSchema[] {
  // What is left of a type that is cut says by itself where fields are kept.
  const markers = cut
    ? all.filter(({ name }) => name !== "PreserveUnknownFields")
    : all;
  if (markers.length === 0) return [];
  const bare = valueTypeOf(model, written);
  const fields = fieldsOf(model, written);
  return overlayLayers(markers, {
    model,
    bare,
    type: markedValueType(markers, bare),
    written,
    ...(fields && { fields }),
    patches: options.reference !== undefined,
    report,
  });
}
