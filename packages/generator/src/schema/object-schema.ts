import type { MarkerUse } from "../model/marker-use.ts";
import type { Field } from "../model/type.ts";
import { descriptionOf } from "./description.ts";
import type { JsonSchema, SchemaDraft } from "./json-schema.ts";
import { mergeLayers } from "./merge.ts";
import { plainReference } from "./plain-reference.ts";
import { originOf, withOrigin } from "./origin.ts";
import { overlayLayers } from "./overlay.ts";
import type { SchemaContext } from "./context.ts";
import { openLayers } from "./open-enum.ts";
import { isCutAt } from "./recursion.ts";
import { cutLayers, intOrString } from "./fixed-layers.ts";
import { sharedFields } from "./shared-fields.ts";
import { checkValues } from "./value-checks.ts";
import { fieldsOf, markedValueType, valueTypeOf } from "./value-type.ts";
import { withFieldZero } from "./zero-default.ts";

/** The schema of an object with some fields. */
export function objectSchema(
  context: SchemaContext,
  fields: readonly Field[],
): JsonSchema {
  const required: string[] = [];
  // Without a prototype any name is a key of its own, and V8 makes no hidden class for each set of names.
  const properties = Object.create(null) as Record<string, JsonSchema>;
  for (const field of fields) {
    properties[field.name] = fieldSchema(context, field);
    if (!field.optional) required.push(field.name);
  }
  // Documents list them as they are declared, as kube-openapi does; controller-gen sorts them.
  if (context.options.reference === undefined) required.sort();
  const schema: SchemaDraft = { type: "object" };
  if (fields.length > 0) schema.properties = properties;
  if (required.length > 0) schema.required = required;
  return schema;
}

/** The schema of a field: what its type says, then what its decorators and its comment say. */
function fieldSchema(context: SchemaContext, field: Field): JsonSchema {
  const shared = sharedFields(context, field);
  const before = context.found.count;
  const schema = shared?.get(field) ?? makeFieldSchema(context, field);
  // What is wrong with a field, each generator has to hear.
  if (context.found.count === before) shared?.set(field, schema);
  checkValues(context, schema, field);
  return schema;
}

function makeFieldSchema(context: SchemaContext, field: Field): JsonSchema {
  const cut = isCut(context, field);
  const below = cut ? cutLayers(field.type) : layersBelow(context, field);
  const said = decoratorLayers(context, field, cut);
  const description = descriptionOf(field.doc);
  const layers = said.length === 0 ? below : [...below, ...said];
  const merged = inForm(context, mergeLayers(layers), field);
  const schema: SchemaDraft = {};
  // The first key, and the last word.
  if (description !== undefined) schema.description = description;
  Object.assign(schema, withFieldZero(context, merged, field));
  if (description !== undefined) schema.description = description;
  return withOrigin(plainReference(schema), {
    span: field.span,
    markers: markersAround(field, below[0]),
    what: `Field '${field.name}'`,
    type: field.type,
  });
}

/** The markers that speak about a field's value, outermost first. */
function markersAround(
  { markers, type }: Field,
  innermost: JsonSchema | undefined,
): readonly MarkerUse[] {
  const inner = innermost && originOf(innermost)?.markers;
  if (type.markers === undefined && inner === undefined) return markers;
  return [...markers, ...(type.markers ?? []), ...(inner ?? [])];
}

/** A schema without what documents alone tell, where it is for no document. */
function inForm(
  { options }: SchemaContext,
  schema: JsonSchema,
  { markers }: Field,
): JsonSchema {
  if (options.reference !== undefined || !has(markers, "DocumentOnly"))
    return schema;
  const { default: _, ...rest } = schema;
  return rest;
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
  const layers = context.typeLayers(type);
  const open = markers.find(({ name }) => name === "OpenEnum");
  return open
    ? openLayers(context, layers, open, valueTypeOf(context.model, type))
    : layers;
}

function has(markers: readonly MarkerUse[], name: string): boolean {
  for (let i = 0; i < markers.length; i++)
    if (markers[i]!.name === name) return true;
  return false;
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
    fields,
    document: options.reference !== undefined,
    report,
  });
}
