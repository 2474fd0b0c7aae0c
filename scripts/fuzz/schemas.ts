import {
  setOwn,
  type JsonObject,
  type JsonValue,
} from "@kubewright/apiextensions";
import type { Random } from "../bench/random.ts";
import { rulesOf, withJunctors } from "./schema-rules.ts";
import { keys } from "./texts.ts";
import { valueOf } from "./values.ts";

const scalars = ["string", "string", "integer", "number", "boolean"];
const containers = ["object", "object", "array", "array"];

/** A schema that is mostly structural. */
export function schemaOf(random: Random, depth: number): JsonObject {
  const schema = special(random) ?? typed(random, depth);
  Object.assign(schema, rulesOf(random, schema));
  if (random.chance(0.25)) withJunctors(random, schema);
  if (random.chance(0.15)) schema["nullable"] = true;
  if (random.chance(0.25)) schema["default"] = valueOf(random, 2, schema);
  if (random.chance(0.05)) schema["description"] = "What it is.";
  if (random.chance(0.03)) Object.assign(schema, random.pick(oddities));
  return schema;
}

/** What mostly makes a schema invalid. */
const oddities: readonly JsonObject[] = [
  { uniqueItems: true },
  { title: "t" },
  { $ref: "#/x" },
  { $ref: "" },
  { $schema: "x" },
  { id: "x" },
  { type: "null" },
  { type: "file" },
  { definitions: { a: {} } },
  { definitions: {} },
  { dependencies: { a: ["b"], c: { type: "null" } } },
  { dependencies: {} },
  { patternProperties: { a: { type: "string" } } },
  { "x-kubernetes-preserve-unknown-fields": false },
  { additionalItems: true },
  { additionalItems: { type: "x" } },
  { "x-kubernetes-map-type": "atomic" },
  { "x-kubernetes-list-type": "set" },
  { "x-kubernetes-list-map-keys": ["a"] },
  { "x-kubernetes-list-map-keys": [] },
  { "x-kubernetes-embedded-resource": true },
  { "x-kubernetes-int-or-string": true },
  { "x-kubernetes-int-or-string": false },
  { items: [] },
  { items: [{ type: "string" }] },
  { items: {} },
  { items: null },
  { additionalProperties: { nullable: true } },
  { externalDocs: { url: "x" } },
  { externalDocs: { other: 1 } },
  { externalDocs: "x" },
  { default: { a: [] } },
  { example: { a: 1 } },
  { example: null },
  { required: ["a", "a"] },
  { required: [] },
  { enum: [] },
  { anyOf: [] },
  { properties: {} },
  { nullable: true, default: null },
  { maxLength: -1 },
  { maxItems: "1" },
  { minimum: "1" },
  { type: ["string"] },
  { exclusiveMinimum: 1 },
  { minLength: 1.0 },
  { Type: "string" },
];

const anyIntOrString = [{ type: "integer" }, { type: "string" }];

/** A schema without a type: int-or-string, or one that keeps all. */
function special(random: Random): JsonObject | undefined {
  if (random.chance(0.07)) {
    const schema: JsonObject = { "x-kubernetes-int-or-string": true };
    if (random.chance(0.4)) schema["anyOf"] = [...anyIntOrString];
    if (random.chance(0.1)) schema["anyOf"] = anyIntOrString.toReversed();
    if (random.chance(0.2))
      schema["allOf"] = [{ anyOf: [...anyIntOrString] }, rulesOf(random)];
    if (random.chance(0.05)) schema["type"] = "string";
    return schema;
  }
  return random.chance(0.05)
    ? { "x-kubernetes-preserve-unknown-fields": true }
    : undefined;
}

function typed(random: Random, depth: number): JsonObject {
  const type = random.pick(depth > 0 ? [...scalars, ...containers] : scalars);
  const schema: JsonObject = { type };
  if (type === "object") objectSchema(random, depth, schema);
  if (type === "array") listSchema(random, depth, schema);
  return schema;
}

function objectSchema(random: Random, depth: number, schema: JsonObject): void {
  if (random.chance(0.3))
    schema["additionalProperties"] = random.chance(0.3)
      ? random.chance(0.6)
      : schemaOf(random, depth - 1);
  if (schema["additionalProperties"] === undefined || random.chance(0.08)) {
    const properties: JsonObject = {};
    for (let i = random.below(4); i > 0; i--)
      setOwn(properties, random.pick(keys), schemaOf(random, depth - 1));
    schema["properties"] = properties;
    const names = Object.keys(properties);
    if (random.chance(0.3))
      schema["required"] = [random.pick(names.length > 0 ? names : keys)];
  }
  if (random.chance(0.15))
    schema["x-kubernetes-preserve-unknown-fields"] = true;
  if (random.chance(0.12)) embedded(random, schema);
  if (random.chance(0.1))
    schema["x-kubernetes-map-type"] = random.pick(["atomic", "granular", "x"]);
}

/** An embedded resource, which may say something of its own type and metadata. */
function embedded(random: Random, schema: JsonObject): void {
  schema["x-kubernetes-embedded-resource"] = true;
  if (random.chance(0.4)) schema["x-kubernetes-preserve-unknown-fields"] = true;
  if (random.chance(0.4))
    schema["properties"] = {
      ...(schema["properties"] as JsonObject | undefined),
      ...metaProperties(random),
    };
}

/** Properties of a resource that it has anyhow. */
export function metaProperties(random: Random): JsonObject {
  const name = { type: "string", ...rulesOf(random, { type: "string" }) };
  const choices: readonly JsonObject[] = [
    { apiVersion: { type: "string" }, kind: { type: "string" } },
    { kind: { type: "string", default: random.pick(["Foo", "", "a_b"]) } },
    { kind: { type: "integer" } },
    { metadata: { type: "object" } },
    { metadata: { type: "object", properties: { name } } },
    { metadata: { type: "object", properties: { generateName: name } } },
    {
      metadata: {
        type: "object",
        default: random.pick<JsonValue>([
          { name: "a" },
          { name: "a/b" },
          { x: 1 },
          1,
        ]),
        properties: { labels: labels(random) },
      },
    },
    { metadata: { type: "string" } },
    { metadata: { type: "object", description: "d" } },
  ];
  return {
    ...random.pick(choices),
    ...(random.chance(0.3) && random.pick(choices)),
  };
}

function labels(random: Random): JsonObject {
  return {
    type: "object",
    additionalProperties: {
      type: "string",
      ...(random.chance(0.3) && { default: "d" }),
    },
    ...(random.chance(0.3) && {
      default: { a: random.pick<JsonValue>(["b", "-", 1]) },
    }),
  };
}

function listSchema(random: Random, depth: number, schema: JsonObject): void {
  if (random.chance(0.97)) schema["items"] = schemaOf(random, depth - 1);
  if (!random.chance(0.55)) return;
  const kind = random.pick(["set", "map", "map", "atomic"]);
  schema["x-kubernetes-list-type"] = kind;
  if (kind === "set" && random.chance(0.7))
    schema["items"] = schemaOf(random, 0);
  if (kind !== "map") return;
  const names = random.chance(0.3)
    ? ["a", "name"]
    : [random.pick(["a", "name"])];
  if (random.chance(0.03)) names.push(random.pick(["a", "missing"]));
  schema["x-kubernetes-list-map-keys"] = names;
  const properties: JsonObject = { v: schemaOf(random, Math.min(1, depth)) };
  for (const name of names)
    if (name !== "missing") properties[name] = keySchema(random);
  schema["items"] = {
    type: "object",
    properties,
    ...(random.chance(0.9) && { required: names }),
    ...(random.chance(0.05) && { nullable: true }),
    ...(random.chance(0.1) && { "x-kubernetes-map-type": "atomic" }),
  };
}

function keySchema(random: Random): JsonObject {
  if (random.chance(0.1)) return schemaOf(random, 1);
  return random.pick<JsonObject>([
    { type: "string" },
    { type: "integer" },
    { type: "number" },
    { type: "boolean" },
    { type: "string", default: "d" },
    { type: "integer", default: 1 },
    { "x-kubernetes-int-or-string": true },
    { type: "string", nullable: true },
  ]);
}
