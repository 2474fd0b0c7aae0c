import {
  isInt64,
  shortestInteger,
  toFloat,
  type JsonNumber,
} from "./json-value.ts";
import type { SchemaNode } from "./schema-node.ts";

/** The numbers that the type and the format of a schema can hold. */
export interface NumberRange {
  /** Type and format, as the server names them. */
  readonly name: string;
  /** The bounds of the integers among them. */
  readonly least: number;
  readonly most: number;
  holds(value: JsonNumber): boolean;
  holdsFloat(value: number): boolean;
}

/** The range of the schema's type and format. */
export function rangeOf({ types, format }: SchemaNode): NumberRange {
  const [type = ""] = types.length === 1 ? types : [];
  if (type === "integer") return integerRanges.get(format) ?? integerRange;
  if (type !== "number") return anyRange;
  return floatRanges.get(format) ?? floatRange;
}

function nameOf(type: string, format: string): string {
  return format === ""
    ? `${type} (default format)`
    : `${type} with format ${format}`;
}

const int32 = { least: -(2 ** 31), most: 2 ** 31 - 1 } as const;
const unbounded = { least: -Infinity, most: Infinity } as const;

function integers(format: string): NumberRange {
  const isShort = format === "int32";
  const bounds = isShort ? int32 : unbounded;
  const holdsFloat = (value: number) => {
    const whole = shortestInteger(value);
    return (
      whole !== undefined && BigInt.asIntN(isShort ? 32 : 64, whole) === whole
    );
  };
  return {
    name: nameOf("integer", format),
    ...bounds,
    holds: (value) =>
      isInt64(value)
        ? value >= bounds.least && value <= bounds.most
        : holdsFloat(toFloat(value)),
    holdsFloat,
  };
}

function floats(type: string, format: string): NumberRange {
  const holdsFloat = (value: number) =>
    format !== "float" || Number.isFinite(Math.fround(value));
  return {
    name: nameOf(type, format),
    ...unbounded,
    holds: (value) => holdsFloat(toFloat(value)),
    holdsFloat,
  };
}

const integerRange = integers("");
const integerRanges = new Map(
  ["int32", "int64"].map((format) => [format, integers(format)]),
);
const floatRange = floats("number", "");
const floatRanges = new Map(
  ["float", "double"].map((format) => [format, floats("number", format)]),
);
const anyRange = floats("", "");
