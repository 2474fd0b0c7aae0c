import { randomFrom } from "./bench/random.ts";
import type { Random } from "./bench/random.ts";

/** The parts of a structural schema that decide what an object of it looks like. */
export interface Schema {
  readonly type?: string;
  readonly default?: unknown;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly "x-kubernetes-int-or-string"?: boolean;
}

/** Objects of a kind: each place of a default left out, null and zero, then `count` at random; the same call gives the same objects. */
export function sampleObjects(
  schema: Schema,
  typeMeta: { readonly apiVersion: string; readonly kind: string },
  count: number,
): readonly Readonly<Record<string, unknown>>[] {
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).filter(
      ([name]) => !rootFields.has(name),
    ),
  );
  const random = randomFrom(count);
  const root = { type: "object", properties };
  const samples = [
    ...placesOfDefaults(root),
    ...Array.from({ length: count }, (_, at) =>
      // From nearly all that the schema has to hardly anything.
      sampleObject(root, random, 1 + Math.floor((at * 4) / count)),
    ),
  ];
  return samples.map((fields) => ({
    ...typeMeta,
    metadata: { name: "sample" },
    ...(fields as object),
  }));
}

/** Values with as little as brings a default or a null into play, for each place below that has one. */
function placesOfDefaults(schema: Schema): readonly unknown[] {
  if (!hasDefaults(schema)) return [];
  const { properties, items, additionalProperties: values } = schema;
  if (items) return [[], ...elementsOf(items)];
  if (typeof values === "object")
    return [
      {},
      ...elementsOf(values).map((elements) =>
        Object.fromEntries(elements.map((each, at) => [`key${at}`, each])),
      ),
    ];
  return properties ? placesInFields(properties) : [];
}

/** The lists of elements that matter: a null with a value beside it, and each place below an element. */
function elementsOf(schema: Schema): readonly (readonly unknown[])[] {
  return [
    ...(canBeNull(schema) ? [[null, zeroOf(schema)]] : []),
    ...placesOfDefaults(schema).map((value) => [value]),
  ];
}

function placesInFields(
  properties: NonNullable<Schema["properties"]>,
): readonly object[] {
  const fields = Object.entries(properties);
  const own = fields.filter(([, field]) => canBeNull(field));
  const all = (value: (field: Schema) => unknown) =>
    Object.fromEntries(own.map(([name, field]) => [name, value(field)]));
  return [
    {},
    ...(own.length > 0 ? [all(() => null), all(zeroOf)] : []),
    ...fields.flatMap(([name, field]) =>
      placesOfDefaults(field).map((value) => ({ [name]: value })),
    ),
  ];
}

/** Elsewhere the server drops a null, which no default function has to do. */
function canBeNull(schema: Schema): boolean {
  return schema.nullable === true || schema.default !== undefined;
}

function zeroOf(schema: Schema): unknown {
  switch (schema.type) {
    case "array":
      return [];
    case "object":
      return {};
    case "boolean":
      return false;
    case "string":
      return "";
    default:
      return 0;
  }
}

/** Whether any value of the schema has a default. */
export function hasDefaults(schema: Schema): boolean {
  if (schema.default !== undefined) return true;
  const { additionalProperties: values } = schema;
  return [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
    ...(typeof values === "object" ? [values] : []),
  ].some(hasDefaults);
}

const rootFields = new Set(["apiVersion", "kind", "metadata"]);

function sample(schema: Schema, random: Random, oneIn: number): unknown {
  if (canBeNull(schema) && random.oneIn(6)) return null;
  if (schema["x-kubernetes-int-or-string"] === true)
    return random.oneIn(2) ? 0 : "25%";
  switch (schema.type) {
    case "array": {
      const { items } = schema;
      return Array.from({ length: random.below(3) }, () =>
        items ? sample(items, random, oneIn) : {},
      );
    }
    case "object":
      return sampleObject(schema, random, oneIn);
    default:
      return sampleScalar(schema, random);
  }
}

function sampleObject(schema: Schema, random: Random, oneIn: number): object {
  const { properties, additionalProperties: values } = schema;
  if (typeof values === "object")
    return Object.fromEntries(
      ["a", "b"]
        .filter(() => random.oneIn(2))
        .map((key) => [key, sample(values, random, oneIn)]),
    );
  return Object.fromEntries(
    Object.entries(properties ?? {})
      .filter(() => random.oneIn(oneIn))
      .map(([name, field]) => [name, sample(field, random, oneIn)]),
  );
}

function sampleScalar(schema: Schema, random: Random): unknown {
  const [first] = schema.enum ?? [];
  switch (schema.type) {
    case "integer":
    case "number":
      return random.oneIn(2) ? 0 : random.below(100);
    case "boolean":
      return random.oneIn(2);
    default:
      return first !== undefined && random.oneIn(2)
        ? first
        : random.oneIn(2)
          ? ""
          : "text";
  }
}
