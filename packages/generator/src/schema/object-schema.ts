import type { MarkerUse } from "../model/marker-use.ts";
import type { Field } from "../model/type.ts";
import { descriptionOf } from "./description.ts";
import type { JsonSchema } from "./json-schema.ts";
import { mergeLayers } from "./merge.ts";
import { originOf, withOrigin } from "./origin.ts";
import { overlayOf } from "./overlay.ts";
import type { SchemaContext } from "./context.ts";
import { isCutAt } from "./recursion.ts";
import { cutLayers, intOrString } from "./fixed-layers.ts";
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
  const properties = Object.fromEntries(
    fields.map((field) => [field.name, fieldSchema(context, field)]),
  );
  return {
    type: "object",
    ...(fields.length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  };
}

/** The schema of a field: what its type says, then what its decorators and its comment say. */
function fieldSchema(context: SchemaContext, field: Field): JsonSchema {
  const cut = isCut(context, field);
  const below = cut ? cutLayers(field.type) : layersBelow(context, field);
  const overlay = fieldOverlay(context, field, cut);
  const description = descriptionOf(field.doc);
  const schema = {
    ...(description === undefined ? {} : { description }),
    ...mergeLayers(overlay ? [...below, overlay] : below),
    ...(description === undefined ? {} : { description }),
  };
  const inner = originOf(below[0] ?? {})?.markers ?? [];
  withOrigin(schema, {
    span: field.span,
    markers: [...field.markers, ...(field.type.markers ?? []), ...inner],
    what: `Field '${field.name}'`,
    type: field.type,
  });
  checkValues(context, schema, field);
  return schema;
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

function fieldOverlay(
  { model, options, report }: SchemaContext,
  { markers: all, type: written }: Field,
  cut: boolean,
): JsonSchema | undefined {
  // What is left of a type that is cut says by itself where fields are kept.
  const markers = cut
    ? all.filter(({ name }) => name !== "PreserveUnknownFields")
    : all;
  if (markers.length === 0) return undefined;
  const bare = valueTypeOf(model, written);
  const fields = fieldsOf(model, written);
  return overlayOf(markers, {
    model,
    bare,
    type: markedValueType(markers, bare),
    written,
    ...(fields && { fields }),
    patches: options.reference !== undefined,
    report,
  });
}
