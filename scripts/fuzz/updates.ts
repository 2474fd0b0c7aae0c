import {
  isObject,
  setOwn,
  type JsonObject,
  type JsonValue,
} from "@kubewright/apiextensions";
import type { Random } from "../bench/random.ts";
import { schemaOf } from "./schemas.ts";
import { spoiled } from "./spoilers.ts";
import { valueOf } from "./values.ts";

/** The object with some of its parts changed, so that others are as before. */
export function updatedObject(random: Random, object: JsonObject): JsonObject {
  const rate = random.pick([0.02, 0.1]);
  const result: JsonObject = { ...object };
  for (const key of ["spec", "status"])
    if (result[key] !== undefined)
      result[key] = changed(random, result[key], rate);
  return result;
}

function changed(random: Random, part: JsonValue, rate: number): JsonValue {
  if (random.chance(rate)) return valueOf(random, 1);
  if (Array.isArray(part)) {
    const items = part.map((item) => changed(random, item, rate));
    if (random.chance(rate)) items.push(...items.slice(0, 1));
    return random.chance(0.2) ? items.toReversed() : items;
  }
  if (!isObject(part)) return part;
  const copy: JsonObject = {};
  for (const [key, inner] of Object.entries(part))
    if (!random.chance(rate / 2))
      setOwn(copy, key, changed(random, inner, rate));
  return copy;
}

const statuses: readonly JsonObject[] = [
  {},
  { storedVersions: ["v1"] },
  {
    storedVersions: ["v1"],
    conditions: [{ type: "Established", status: "True" }],
  },
  {
    storedVersions: ["v1", "v2"],
    conditions: [{ type: "Established", status: "True" }],
  },
  {
    storedVersions: ["v1"],
    conditions: [{ type: "Established", status: "False" }],
  },
  { storedVersions: ["v0"] },
  {
    storedVersions: ["v1"],
    acceptedNames: { plural: "Foos", kind: "foo", listKind: "a b" },
  },
  {
    storedVersions: ["v1"],
    acceptedNames: { plural: "foos", kind: "Foo", listKind: "FooList" },
  },
];

/** A stored definition that the given one may update: mostly the same, often with faults that it shares. */
export function storedDefinition(random: Random, crd: JsonObject): JsonObject {
  const stored = random.chance(0.6) ? spoiled(random, crd) : crd;
  const status = random.pick(statuses);
  if (!random.chance(0.4)) return { ...stored, status };
  const spec = stored["spec"] as JsonObject;
  const versions = (spec["versions"] as JsonObject[]).map((version) => ({
    ...version,
    schema: {
      openAPIV3Schema: {
        type: "object",
        properties: { spec: schemaOf(random, 2) },
      },
    },
  }));
  return { ...stored, spec: { ...spec, versions }, status };
}
