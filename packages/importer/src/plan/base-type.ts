import { typeRef, type Json, type ValueType } from "@kubewright/generator";

import { canonical, isList } from "../schema-node.ts";
import type { TypePlan } from "./plan.ts";
import type { Remaining } from "./remaining.ts";

/** A type that says some keywords of a schema by itself. */
export interface BaseType {
  readonly type: TypePlan;
  /** What values it has, as far as rules care. */
  readonly values: ValueType;
  /** Whether the type says nothing to the schema. */
  readonly schemaless?: true;
}

const meta = { specifier: "@kubewright/apimachinery/meta/v1" };

/** What any JSON value may be, and what the schema says of it is for markers to tell. */
export const schemaless: BaseType = {
  type: { t: "keyword", name: "unknown" },
  values: "any",
  schemaless: true,
};

const quantity =
  "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$";

const intOrStringBranches = canonical([
  { type: "integer" },
  { type: "string" },
]);

/** The type of a scalar, of an integer or a string, or of anything; takes what it says. */
export function scalarType(rest: Remaining): BaseType {
  const type = rest.get("type");
  if (type === undefined) return untyped(rest);
  const literals = literalsType(rest);
  if (literals !== undefined) return literals;
  switch (type) {
    case "string":
      return named(rest, type, stringFormats);
    case "integer":
      return integer(rest);
    case "number":
      return named(rest, type, numberFormats);
    case "boolean":
      rest.drop("type");
      return { type: { t: "keyword", name: type }, values: type };
    default:
      return schemaless;
  }
}

const stringFormats: Readonly<Record<string, string>> = {
  "date-time": "Time",
  byte: "Bytes",
};
const numberFormats: Readonly<Record<string, string>> = {
  float: "float",
  double: "double",
};

function named(
  rest: Remaining,
  type: "string" | "number",
  formats: Readonly<Record<string, string>>,
): BaseType {
  rest.drop("type");
  const name = formatName(rest, formats);
  return {
    type:
      name === undefined ? { t: "keyword", name: type } : imported(name, rest),
    values: type,
  };
}

function integer(rest: Remaining): BaseType {
  rest.drop("type");
  const name = formatName(rest, { int32: "int32", int64: "int64" });
  return {
    type: name === undefined ? metaType("int") : imported(name, rest),
    values: "integer",
  };
}

function formatName(
  rest: Remaining,
  formats: Readonly<Record<string, string>>,
): string | undefined {
  const format = rest.get("format");
  return typeof format === "string" && Object.hasOwn(formats, format)
    ? formats[format]
    : undefined;
}

function imported(name: string, rest: Remaining): TypePlan {
  rest.drop("format");
  return metaType(name);
}

function metaType(name: string): TypePlan {
  return { t: "name", name: typeRef(name, meta) };
}

function untyped(rest: Remaining): BaseType {
  if (isIntOrString(rest)) {
    rest.drop("anyOf", "x-kubernetes-int-or-string");
    const isQuantity = rest.get("pattern") === quantity;
    if (isQuantity) rest.drop("pattern");
    return {
      type: metaType(isQuantity ? "Quantity" : "IntOrString"),
      values: "int-or-string",
    };
  }
  if (rest.get("x-kubernetes-int-or-string") !== undefined)
    return {
      type: metaType("IntOrString"),
      values: "int-or-string",
      schemaless: true,
    };
  if (rest.get("x-kubernetes-preserve-unknown-fields") !== true)
    return schemaless;
  rest.drop("x-kubernetes-preserve-unknown-fields");
  return { type: { t: "keyword", name: "unknown" }, values: "any" };
}

function isIntOrString(rest: Remaining): boolean {
  const branches = rest.get("anyOf");
  return (
    rest.get("x-kubernetes-int-or-string") === true &&
    branches !== undefined &&
    canonical(branches) === intOrStringBranches
  );
}

/** A union of literals, where it says the type and the enum exactly. */
function literalsType(rest: Remaining): BaseType | undefined {
  const values = rest.get("enum");
  const type = rest.get("type");
  if (!isList(values) || values.length === 0) return undefined;
  if (new Set(values).size < values.length) return undefined;
  const fits =
    (type === "string" && values.every(isString)) ||
    (type === "integer" && values.every(isExactInteger)) ||
    (type === "number" &&
      values.every(isNumber) &&
      !values.every((value) => Number.isInteger(value)));
  if (!fits) return undefined;
  rest.drop("type", "enum");
  return {
    type: { t: "literals", values: values as readonly (string | number)[] },
    values: type,
  };
}

function isString(value: Json): boolean {
  return typeof value === "string";
}

function isNumber(value: Json): boolean {
  return typeof value === "number" && !Object.is(value, -0);
}

function isExactInteger(value: Json): boolean {
  return isNumber(value) && Number.isSafeInteger(value);
}
