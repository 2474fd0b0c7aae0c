import type { MarkerUse } from "../model/marker-use.ts";
import type { Model } from "../model/model.ts";
import type { Field, Type } from "../model/type.ts";
import type { SchemaType } from "./json-schema.ts";

/** What values a type has, as far as markers care. */
export type ValueType = SchemaType | "int-or-string" | "any";

const articles: Readonly<Record<ValueType, string>> = {
  any: "a value of any type",
  array: "a list",
  boolean: "a boolean",
  integer: "an integer",
  "int-or-string": "an integer or a string",
  number: "a number",
  object: "an object",
  string: "a string",
};

/** A value type in words: `a list`. */
export function inWords(type: ValueType): string {
  return articles[type];
}

/** What values a type has, its own type forms included. */
export function valueTypeOf(model: Model, type: Type): ValueType {
  const bare = bareValueType(model, type);
  return type.markers === undefined
    ? bare
    : markedValueType(type.markers, bare);
}

/** What values a type has once markers around it, outermost first, have said so. */
export function markedValueType(
  markers: readonly MarkerUse[],
  bare: ValueType,
): ValueType {
  for (let i = 0; i < markers.length; i++) {
    const says = saidType(markers[i]!);
    if (says !== undefined) return says;
  }
  return bare;
}

function saidType({ name, args }: MarkerUse): ValueType | undefined {
  if (name === "IntOrString") return "int-or-string";
  if (name === "Schemaless") return "any";
  if (name !== "Validate") return undefined;
  return (args[0] as { readonly type?: SchemaType } | undefined)?.type;
}

/** What values a type has without its type forms. */
export function bareValueType(model: Model, type: Type): ValueType {
  switch (type.kind) {
    case "scalar":
      return type.scalar;
    case "literals":
      return literalsType(type.values) ?? "any";
    case "list":
      return "array";
    case "map":
    case "object":
    case "union":
      return "object";
    case "unknown":
      return "any";
    case "ref": {
      const to = model.declarations[type.to];
      if (to === undefined) return "any";
      if (to.kind === "alias") return valueTypeOf(model, to.type);
      if (to.kind === "enum") return literalsType(to.values) ?? "any";
      return markedValueType(to.markers, "object");
    }
  }
}

/** The one type of some literals. */
export function literalsType(
  values: readonly (string | number | boolean)[],
): SchemaType | undefined {
  const types = new Set(values.map((value) => typeof value));
  if (types.size !== 1) return undefined;
  if (types.has("string")) return "string";
  if (types.has("boolean")) return "boolean";
  return values.every(Number.isInteger) ? "integer" : "number";
}

/** The fields of an object type, however it is named; of a union, those that every member has. */
export function fieldsOf(
  model: Model,
  type: Type,
): readonly Field[] | undefined {
  switch (type.kind) {
    case "object":
      return type.fields;
    case "ref": {
      const to = model.declarations[type.to];
      if (to?.kind === "class") return to.fields;
      return to?.kind === "alias" ? fieldsOf(model, to.type) : undefined;
    }
    case "union": {
      const [first, ...others] = type.members.map((member) =>
        fieldsOf(model, member),
      );
      return first?.filter(({ name }) =>
        others.every((fields) => fields?.some((field) => field.name === name)),
      );
    }
    case "scalar":
    case "literals":
    case "list":
    case "map":
    case "unknown":
      return undefined;
  }
}

/** The item type of a list, however it is named. */
export function itemOf(model: Model, type: Type): Type | undefined {
  if (type.kind === "list") return type.item;
  if (type.kind !== "ref") return undefined;
  const to = model.declarations[type.to];
  return to?.kind === "alias" ? itemOf(model, to.type) : undefined;
}

/** Whether a marker stands on a field, or around its type or an alias of it. */
export function hasMarker(model: Model, field: Field, name: string): boolean {
  const named = (marker: MarkerUse) => marker.name === name;
  return field.markers.some(named) || typeHasMarker(model, field.type, named);
}

function typeHasMarker(
  model: Model,
  type: Type,
  named: (marker: MarkerUse) => boolean,
): boolean {
  if (type.markers?.some(named)) return true;
  if (type.kind !== "ref") return false;
  const to = model.declarations[type.to];
  return to?.kind === "alias" && typeHasMarker(model, to.type, named);
}
