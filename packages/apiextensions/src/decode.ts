import {
  isInt64,
  isNumber,
  isObject,
  toFloat,
  type JsonValue,
} from "./json-value.ts";

/** Reads a JSON value into its typed form, or says what cannot be; undefined is an absent value. */
export type Decoder<T> = (
  value: JsonValue,
  path: string,
  problems: string[],
) => T | undefined;

function typeName(value: JsonValue): string {
  if (isNumber(value)) return "number";
  if (Array.isArray(value)) return "array";
  return typeof value === "boolean" ? "bool" : typeof value;
}

function scalar<T>(
  name: string,
  read: (value: JsonValue) => T | undefined,
): Decoder<T> {
  return (value, path, problems) => {
    const decoded = read(value);
    if (decoded === undefined)
      problems.push(
        `json: cannot unmarshal ${typeName(value)} into field ${path} of type ${name}`,
      );
    return decoded;
  };
}

/** A string that may be empty. */
export const text = scalar("string", (value) =>
  typeof value === "string" ? value : undefined,
);

/** A boolean that may be false. */
export const flag = scalar("bool", (value) =>
  typeof value === "boolean" ? value : undefined,
);

/** A number, as a float. */
export const float = scalar("float64", (value) =>
  isNumber(value) ? toFloat(value) : undefined,
);

/** A 64-bit integer. */
export const int64 = scalar("int64", (value) =>
  isNumber(value) && isInt64(value) ? Number(value) : undefined,
);

/** A 32-bit integer. */
export const int32 = scalar("int32", (value) =>
  isNumber(value) && isInt64(value) && Number(value) === (Number(value) | 0)
    ? Number(value)
    : undefined,
);

/** A string of which the empty one means absent. */
export const name: Decoder<string> = (value, path, problems) =>
  text(value, path, problems) || undefined;

/** A boolean of which false means absent. */
export const truth: Decoder<boolean> = (value, path, problems) =>
  flag(value, path, problems) || undefined;

/** Any JSON value. */
export const json: Decoder<NonNullable<JsonValue>> = (value) =>
  value ?? undefined;

/** A list; null items become `zero`. */
export function list<T>(item: Decoder<T>, zero: T): Decoder<T[]> {
  return (value, path, problems) => {
    if (!Array.isArray(value)) {
      problems.push(
        `json: cannot unmarshal ${typeName(value)} into field ${path} of type list`,
      );
      return undefined;
    }
    return value.map((inner, i) =>
      inner === null ? zero : (item(inner, `${path}[${i}]`, problems) ?? zero),
    );
  };
}

/** A map; null values become `zero`. */
export function dict<T>(item: Decoder<T>, zero: T): Decoder<Map<string, T>> {
  return (value, path, problems) => {
    if (!isObject(value)) {
      problems.push(
        `json: cannot unmarshal ${typeName(value)} into field ${path} of type map`,
      );
      return undefined;
    }
    const entries = Object.entries(value).map(([key, inner]): [string, T] => [
      key,
      inner === null ? zero : (item(inner, `${path}.${key}`, problems) ?? zero),
    ]);
    return new Map(entries);
  };
}

type Fields<T> = {
  readonly [K in keyof T & string]: readonly [
    key: string,
    decode: Decoder<NonNullable<T[K]>>,
  ];
};

/** An object with the fields given by their JSON names; other keys are dropped. */
export function struct<T extends object>(fields: Fields<T>): Decoder<T> {
  const entries = new Map(
    Object.entries<Fields<T>[keyof T & string]>(fields).map(
      ([field, [key, decode]], place) => [key, { field, key, decode, place }],
    ),
  );
  return (value, path, problems) => {
    if (!isObject(value)) {
      problems.push(
        `json: cannot unmarshal ${typeName(value)} into field ${path} of type object`,
      );
      return undefined;
    }
    const present = [];
    let last = -1;
    let isSorted = true;
    for (const key of Object.keys(value)) {
      const entry = entries.get(key);
      if (entry === undefined || value[key] === null) continue;
      present.push(entry);
      if (entry.place < last) isSorted = false;
      last = entry.place;
    }
    // Fields are read in the order of the type, whatever order they have in the document.
    if (!isSorted) present.sort((a, b) => a.place - b.place);
    const result: Record<string, unknown> = {};
    for (const { field, key, decode } of present) {
      const decoded = decode(
        value[key] as JsonValue,
        path === "" ? key : `${path}.${key}`,
        problems,
      );
      if (decoded !== undefined) result[field] = decoded;
    }
    return result as T;
  };
}
