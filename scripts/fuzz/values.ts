import {
  Float64,
  getOwn,
  isObject,
  setOwn,
  type JsonObject,
  type JsonValue,
} from "@kubewright/apiextensions";
import type { Random } from "../bench/random.ts";
import { metadataOf } from "./metadata.ts";
import { keys, textOf } from "./texts.ts";

const numbers: readonly JsonValue[] = [
  0,
  1,
  2,
  3,
  -1,
  1.5,
  0.5,
  -0.5,
  10,
  new Float64(1),
  new Float64(2),
  new Float64(0),
  new Float64(-0),
  0.1,
  0.3,
  0.7,
  1e300,
  5e-324,
  new Float64(1000),
  2147483647,
  2147483648,
  -2147483649,
  2 ** 53,
  9007199254740993n,
  new Float64(2 ** 53 + 2),
  9223372036854775807n,
  -9223372036854775808n,
  new Float64(2 ** 63),
  new Float64(1e18),
  3.5e38,
  1e19,
  1e21,
  65,
  97,
  0x1f600,
  -65,
  1.0000000001,
  1.00000001,
  2.9999999999,
];

/** A number at the edges of what the server tells apart. */
export function numberOf(random: Random): JsonValue {
  return random.chance(0.85) ? random.pick(numbers) : random.below(12) - 4;
}

/** Any value, with a liking for what fits the schema. */
export function valueOf(
  random: Random,
  depth: number,
  schema?: JsonObject,
): JsonValue {
  if (random.chance(0.07)) return null;
  if (schema?.["x-kubernetes-int-or-string"] && random.chance(0.8))
    return random.chance(0.5) ? numberOf(random) : textOf(random);
  const listed = schema?.["enum"];
  if (Array.isArray(listed) && listed.length > 0 && random.chance(0.4))
    return random.pick(listed);
  const type = random.chance(0.88) ? schema?.["type"] : undefined;
  const kinds = ["string", "number", "boolean", "integer"];
  if (depth > 0) kinds.push("object", "array");
  switch (typeof type === "string" ? type : random.pick(kinds)) {
    case "string":
      return textOf(random, schema?.["format"]);
    case "boolean":
      return random.chance(0.5);
    case "array":
      return listOf(random, depth, schema);
    case "object":
      return objectOf(random, depth, schema);
    default:
      return numberOf(random);
  }
}

/** A list; one of type set or map often repeats an entry. */
function listOf(
  random: Random,
  depth: number,
  schema: JsonObject | undefined,
): JsonValue[] {
  const item = schemaIn(schema, "items");
  const list = Array.from({ length: random.below(4) }, () =>
    valueOf(random, depth - 1, item),
  );
  const type = schema?.["x-kubernetes-list-type"];
  const isKeyed = type === "set" || type === "map";
  if (isKeyed && list.length > 0 && random.chance(0.4))
    list.push(random.pick(list));
  return list;
}

function objectOf(
  random: Random,
  depth: number,
  schema: JsonObject | undefined,
): JsonObject {
  const result: JsonObject = {};
  const properties = schemaIn(schema, "properties") ?? {};
  const required = schema?.["required"];
  for (const key of Object.keys(properties)) {
    const isWanted = Array.isArray(required) && required.includes(key);
    if (random.chance(isWanted ? 0.92 : 0.65))
      setOwn(
        result,
        key,
        valueOf(random, depth - 1, schemaIn(properties, key)),
      );
  }
  const additional = schema?.["additionalProperties"];
  const isOpen =
    additional !== undefined ||
    schema?.["x-kubernetes-preserve-unknown-fields"] === true;
  if (random.chance(isOpen ? 0.8 : 0.12))
    for (let i = random.below(3); i > 0; i--)
      setOwn(
        result,
        random.pick(keys),
        valueOf(random, depth - 1, schemaIn(schema, "additionalProperties")),
      );
  if (schema?.["x-kubernetes-embedded-resource"] && random.chance(0.85))
    embed(random, result);
  return result;
}

function embed(random: Random, result: JsonObject): void {
  result["apiVersion"] = random.pick<JsonValue>([
    "v1",
    "v1",
    "a/b",
    "a/b/c",
    "",
    1,
  ]);
  result["kind"] = random.pick<JsonValue>([
    "Foo",
    "Foo",
    "foo_bar",
    "",
    "X",
    true,
  ]);
  if (random.chance(0.75)) result["metadata"] = metadataOf(random);
  if (random.chance(0.03)) result["metadata"] = valueOf(random, 1);
}

function schemaIn(
  parent: JsonObject | undefined,
  key: string,
): JsonObject | undefined {
  const schema = parent && getOwn(parent, key);
  return isObject(schema) ? schema : undefined;
}
