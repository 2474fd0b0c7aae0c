import {
  Float64,
  isObject,
  type JsonObject,
  type JsonValue,
} from "@kubewright/apiextensions";
import type { Random } from "../bench/random.ts";
import { definitionOf, rootOf } from "./definitions.ts";
import { metadataOf } from "./metadata.ts";
import { storedDefinition, updatedObject } from "./updates.ts";
import { valueOf } from "./values.ts";

/** An object to create, or to update from an old one. */
export interface Write {
  readonly new: JsonObject;
  readonly old?: JsonObject;
}

/** One case: a definition that is created or updates another, and objects written with it. */
export interface FuzzCase {
  readonly crd: JsonObject;
  readonly oldCrd?: JsonObject;
  readonly version: string;
  readonly objects: readonly Write[];
}

/** How many objects are written with one definition. */
const objectsPerCase = 10;

/** A case: its definition is mostly acceptable, its objects are anything near it. */
export function fuzzCase(random: Random): FuzzCase {
  const root = rootOf(random);
  const crd = definitionOf(random, root);
  const one = (): JsonObject => ({
    apiVersion: "example.com/v1",
    kind: "Foo",
    metadata: { name: "x", ...(random.chance(0.2) && metadataOf(random)) },
    ...(valueOf(random, 4, { ...root, type: "object" }) as JsonObject | null),
  });
  const objects = Array.from({ length: objectsPerCase }, (): Write => {
    const object = one();
    if (!random.chance(0.5)) return { new: object };
    return {
      new: object,
      old: random.chance(0.75) ? updatedObject(random, object) : one(),
    };
  });
  return {
    crd,
    ...(random.chance(0.25) && { oldCrd: storedDefinition(random, crd) }),
    version: "v1",
    objects,
  };
}

/** The value as JSON text in which floats keep a fraction or an exponent, as the server tells them from integers. */
export function spelled(value: JsonValue | undefined): string {
  if (value instanceof Float64) return floatText(value.value);
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map(spelled).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value ?? null);
  const fields = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}:${spelled(inner)}`,
  );
  return `{${fields.join(",")}}`;
}

function floatText(value: number): string {
  const text = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
