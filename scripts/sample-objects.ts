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

/** Objects of a kind with fields left out, null, zero and filled in at random; the same call gives the same objects. */
export function sampleObjects(
  schema: Schema,
  typeMeta: { readonly apiVersion: string; readonly kind: string },
  count: number,
): readonly Readonly<Record<string, unknown>>[] {
  const random = randomFrom(count);
  return Array.from({ length: count }, (_, at) => {
    // From hardly anything to nearly all that the schema has.
    const oneIn = 1 + Math.floor((at * 4) / count);
    const { properties = {} } = schema;
    const rest = Object.entries(properties)
      .filter(([name]) => !rootFields.has(name))
      .filter(() => random.oneIn(oneIn))
      .map(([name, field]) => [name, sample(field, random, oneIn)]);
    return {
      ...typeMeta,
      metadata: { name: "sample" },
      ...Object.fromEntries(rest),
    };
  });
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
  const canBeNull = schema.nullable === true || schema.default !== undefined;
  if (canBeNull && random.oneIn(6)) return null;
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
