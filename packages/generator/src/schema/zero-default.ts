import type { Json } from "../model/json.ts";
import type { MarkerUse } from "../model/marker-use.ts";
import type { Model } from "../model/model.ts";
import type { Field, Type } from "../model/type.ts";
import type { SchemaContext } from "./context.ts";
import type { JsonSchema } from "./json-schema.ts";
import { valueTypeOf } from "./value-type.ts";

/** A field's schema with the default that it has in Go: of what is required, the zero value of its type. */
export function withFieldZero(
  context: SchemaContext,
  schema: JsonSchema,
  { markers, optional, type }: Field,
): JsonSchema {
  if (!tellsZeros(context)) return schema;
  const wanted = wantedBy(markers) ?? wantedBy(type.markers) ?? !optional;
  return wanted ? withZero(context, schema, type) : schema;
}

/** The schema of an item or of a map's value with the zero value of its type as default. */
export function withItemZero(
  context: SchemaContext,
  schema: JsonSchema,
  type: Type,
): JsonSchema {
  if (!tellsZeros(context)) return schema;
  const wanted = wantedBy(type.markers) ?? true;
  return wanted ? withZero(context, schema, type) : schema;
}

function tellsZeros({ options }: SchemaContext): boolean {
  return options.zeroDefaults === true && options.reference !== undefined;
}

function wantedBy(markers: readonly MarkerUse[] = []): boolean | undefined {
  const use = markers.find(({ name }) => name === "ZeroDefault");
  return use && use.args[0] !== false;
}

function withZero(
  { model }: SchemaContext,
  schema: JsonSchema,
  type: Type,
): JsonSchema {
  if (schema.default !== undefined || schema.nullable) return schema;
  const zero = schema.allOf ? zeroOfReference(model, type) : zeroOf(schema);
  return zero === undefined ? schema : { ...schema, default: zero };
}

function zeroOf({ type, format }: JsonSchema): Json | undefined {
  switch (type) {
    // Bytes are a slice in Go, whose zero is nothing at all.
    case "string":
      return format === "byte" ? undefined : "";
    case "integer":
    case "number":
      return 0;
    case "boolean":
      return false;
    case "array":
    case "object":
    case undefined:
      return undefined;
  }
}

function zeroOfReference(model: Model, type: Type): Json | undefined {
  if (valueTypeOf(model, type) !== "object") return undefined;
  return keepsAnything(model, type) ? undefined : {};
}

/** Whether a type is JSON as it came, which Go holds as bytes. */
function keepsAnything(model: Model, type: Type): boolean {
  const keeps = type.markers?.some(
    ({ name }) => name === "PreserveUnknownFields",
  );
  if (keeps || type.kind !== "ref") return keeps ?? false;
  const to = model.declarations[type.to];
  return to?.kind === "alias" && keepsAnything(model, to.type);
}
