import type { MarkerUse } from "../model/marker-use.ts";
import type { Type } from "../model/type.ts";
import type { JsonSchema } from "./json-schema.ts";
import { literalsSchema } from "./literals.ts";
import { mergeLayers } from "./merge.ts";
import { objectSchema } from "./object-schema.ts";
import { plainReference } from "./plain-reference.ts";
import { originOf, withOrigin } from "./origin.ts";
import { overlayLayers, withRules } from "./overlay.ts";
import { cutLayers, intOrString } from "./fixed-layers.ts";
import { openLayers } from "./open-enum.ts";
import { isCutAt } from "./recursion.ts";
import { onceSetRules } from "./rules.ts";
import type { SchemaContext } from "./context.ts";
import { unionSchema } from "./union-schema.ts";
import { bareValueType, fieldsOf, markedValueType } from "./value-type.ts";
import { withItemZero } from "./zero-default.ts";

/** The schema of a type as written. */
export function typeSchema(context: SchemaContext, type: Type): JsonSchema {
  return withOrigin(
    { ...mergeLayers(typeLayers(context, type)) },
    { span: type.span, markers: type.markers ?? [], what: "This type", type },
  );
}

/** What a type as written says of its values, innermost first. */
export function typeLayers(
  context: SchemaContext,
  type: Type,
): readonly JsonSchema[] {
  const { markers } = type;
  if (markers === undefined) {
    const bare = bareLayers(context, type);
    return type.nullable ? [...bare, { nullable: true }] : bare;
  }
  const layers = [...replacedLayers(context, type, markers)];
  // One overlay for each form, so that rules that differ add up.
  for (let i = markers.length - 1; i >= 0; i--) {
    layers.push(...formLayers(context, type, markers.slice(i)));
  }
  if (type.nullable) layers.push({ nullable: true });
  return layers;
}

/** What is below a type's forms, where one of them does not replace it. */
function replacedLayers(
  context: SchemaContext,
  type: Type,
  markers: readonly MarkerUse[],
): readonly JsonSchema[] {
  const has = (name: string) => markers.some((marker) => marker.name === name);
  if (has("Schemaless")) return [{}];
  if (has("IntOrString")) return [intOrString];
  if (has("PreserveUnknownFields") && isCutAt(context, type))
    return cutLayers(type);
  const layers = bareLayers(context, type);
  const open = markers.find(({ name }) => name === "OpenEnum");
  return open
    ? openLayers(context, layers, open, bareValueType(context.model, type))
    : layers;
}

function formLayers(
  { model, options, report }: SchemaContext,
  written: Type,
  markers: readonly MarkerUse[],
): readonly JsonSchema[] {
  const bare = markedValueType(markers.slice(1), bareValueType(model, written));
  const fields = fieldsOf(model, written);
  return overlayLayers(markers.slice(0, 1), {
    model,
    bare,
    type: markedValueType(markers, bare),
    written,
    fields,
    document: options.reference !== undefined,
    report,
  });
}

function itemSchema(context: SchemaContext, type: Type): JsonSchema {
  const schema = typeSchema(context, type);
  const filled = plainReference(withItemZero(context, schema, type));
  const origin = filled !== schema && originOf(schema);
  return origin ? withOrigin(filled, origin) : filled;
}

const scalarLayers = {
  boolean: [{ type: "boolean" }],
  number: [{ type: "number" }],
  string: [{ type: "string" }],
} as const;

function bareLayers(context: SchemaContext, type: Type): readonly JsonSchema[] {
  switch (type.kind) {
    case "scalar":
      return scalarLayers[type.scalar];
    case "literals":
      return [literalsSchema(context, type.values, type.span)];
    case "list":
      return [{ type: "array", items: itemSchema(context, type.item) }];
    case "map":
      return [
        {
          type: "object",
          additionalProperties: itemSchema(context, type.value),
        },
      ];
    case "unknown":
      return [{ "x-kubernetes-preserve-unknown-fields": true }];
    case "object":
      return objectLayers(context, type);
    case "union":
      return [unionSchema(context, type)];
    case "ref":
      return referenceLayers(context, type.to);
  }
}

function objectLayers(
  context: SchemaContext,
  { fields, merged = [] }: Extract<Type, { kind: "object" }>,
): readonly JsonSchema[] {
  const { model, options, report } = context;
  const base = objectSchema(context, fields);
  const said = overlayLayers(merged, {
    model,
    bare: "object",
    type: "object",
    fields,
    document: options.reference !== undefined,
    report,
  });
  return [base, ...withRules(onceSetRules(fields, report), said)];
}

function referenceLayers(
  context: SchemaContext,
  to: string,
): readonly JsonSchema[] {
  const declaration = context.model.declarations[to];
  // What the reader could not read, it has reported.
  if (declaration === undefined) return [{}];
  const $ref = context.options.reference?.(declaration);
  return $ref === undefined
    ? context.layersOf(declaration)
    : [{ allOf: [{ $ref }] }];
}
