import { Float64, type JsonObject, type JsonValue } from "../src/index.ts";

/** A seeded stream of choices. */
export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
}

const keys = [
  "a",
  "b",
  "c",
  "name",
  "__proto__",
  "constructor",
  "x-y",
  "kind",
  "metadata",
  "apiVersion",
  "",
];
const texts = [
  "",
  "a",
  "b",
  "abc",
  "\u{1f600}",
  "\u{1f600}\u{1f600}",
  "2024-02-30",
  "2024-02-29",
  "2024-02-29T10:00:00Z",
  "2024-02-29t10:00:60z",
  "1h",
  "1h30m",
  "5 days",
  "-1s",
  "P1D",
  "10.0.0.1",
  "010.0.0.1",
  "::1",
  "::ffff:1.2.3.4",
  "10.0.0.1/8",
  "::/129",
  "00:11:22:33:44:55",
  "a@b",
  "A <a@b.c>",
  '"x y"@[1.2.3.4]',
  "/rel",
  "http://a b",
  "http://[::1]:80/x",
  "http://a:b",
  "https://u@h/%zz",
  "YWJj",
  "YWI=",
  "YWJ",
  "a.b",
  "example.com",
  "-a",
  "rgb(1,2,3)",
  "#fff",
  "123-45-6789",
  "0321751043",
  "978-0321751041",
  "4111111111111111",
  "5d41402abc4b2a76b9719d91",
  "123e4567-e89b-12d3-a456-426614174000",
  "line\nbreak",
  "é",
  "x".repeat(64),
  "null",
  "0",
];
const formats = [
  "date",
  "date-time",
  "datetime",
  "duration",
  "ipv4",
  "ipv6",
  "cidr",
  "mac",
  "email",
  "uri",
  "byte",
  "hostname",
  "uuid",
  "uuid3",
  "uuid4",
  "uuid5",
  "isbn",
  "isbn10",
  "isbn13",
  "creditcard",
  "ssn",
  "hexcolor",
  "rgbcolor",
  "password",
  "bsonobjectid",
  "k8s-short-name",
  "k8s-long-name",
  "int32",
  "int64",
  "float",
  "double",
  "foo",
  "da-te",
];
const patterns = [
  "^a",
  "b$",
  "^(a|b)*$",
  ".",
  "^.$",
  "\\s",
  "[^a]",
  "(?i)A",
  "^\\w+$",
  "(?=a)",
  "[",
  "\\d{1001}",
  "a{2,}",
];

/** Numbers at the edges of what the server tells apart. */
function number(random: Random): JsonValue {
  return random.pick<JsonValue>([
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
    0.1,
    0.3,
    1e300,
    new Float64(1000),
    2147483647,
    2147483648,
    9007199254740993n,
    9223372036854775807n,
    -9223372036854775808n,
    3.5e38,
    1e19,
    65,
    97,
    1.0000000001,
  ]);
}

/** Any value, with a liking for what fits the type. */
export function value(
  random: Random,
  depth: number,
  schema?: JsonObject,
): JsonValue {
  if (random.chance(0.07)) return null;
  const type = random.chance(0.85) ? schema?.["type"] : undefined;
  if (schema?.["x-kubernetes-int-or-string"] && random.chance(0.8))
    return random.chance(0.5) ? number(random) : random.pick(texts);
  if (Array.isArray(schema?.["enum"]) && random.chance(0.4))
    return random.pick(schema["enum"] as JsonValue[]);
  const kind =
    typeof type === "string"
      ? type
      : random.pick([
          "string",
          "number",
          "boolean",
          "integer",
          ...(depth > 0 ? ["object", "array"] : []),
        ]);
  switch (kind) {
    case "string":
      return random.pick(texts);
    case "boolean":
      return random.chance(0.5);
    case "array":
      return Array.from({ length: random.below(4) }, () =>
        value(random, depth - 1, schema?.["items"] as JsonObject | undefined),
      );
    case "object":
      return object(random, depth, schema);
    default:
      return number(random);
  }
}

function put(target: JsonObject, key: string, item: JsonValue): void {
  Object.defineProperty(target, key, {
    value: item,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

function object(
  random: Random,
  depth: number,
  schema?: JsonObject,
): JsonObject {
  const result: JsonObject = {};
  const properties = (schema?.["properties"] ?? {}) as Record<
    string,
    JsonObject
  >;
  for (const key of Object.keys(properties))
    if (random.chance(0.7))
      put(result, key, value(random, depth - 1, properties[key]));
  const additional = schema?.["additionalProperties"];
  const inner =
    typeof additional === "object" ? (additional as JsonObject) : undefined;
  if (additional !== undefined || random.chance(0.15))
    for (let i = random.below(3); i > 0; i--)
      put(result, random.pick(keys), value(random, depth - 1, inner));
  if (schema?.["x-kubernetes-embedded-resource"] && random.chance(0.8)) {
    put(
      result,
      "apiVersion",
      random.pick<JsonValue>(["v1", "a/b", "a/b/c", "", 1]),
    );
    put(
      result,
      "kind",
      random.pick<JsonValue>(["Foo", "foo_bar", "", "X", true]),
    );
    if (random.chance(0.7)) put(result, "metadata", metadata(random));
  }
  return result;
}

/** Metadata with labels, times and owners, some of them wrong. */
export function metadata(random: Random): JsonObject {
  const result: JsonObject = {};
  const some: Record<string, readonly JsonValue[]> = {
    name: ["x", "a/b", "..", "", "Ü"],
    generateName: ["x-", "%"],
    namespace: ["default", "A", "a.b"],
    labels: [{ a: "b" }, { "a/b/c": "x" }, { a: "-" }, { "": "" }, {}],
    annotations: [{ A: "b" }, { "a b": "" }],
    generation: [1, -1, new Float64(2)],
    creationTimestamp: [
      null,
      "2024-01-02T03:04:05Z",
      "2024-01-02T03:04:05.678+02:00",
    ],
    finalizers: [["a/b"], ["orphan", "foregroundDeletion"], ["a b"], []],
    ownerReferences: [
      [{ apiVersion: "v1", kind: "A", name: "n", uid: "u" }],
      [{ apiVersion: "a/b/c", foo: 1 }],
      [
        {
          apiVersion: "v1",
          kind: "Event",
          name: "a",
          uid: "b",
          controller: true,
        },
        { apiVersion: "", controller: true },
      ],
    ],
    managedFields: [
      [
        {
          manager: "m",
          operation: "Apply",
          fieldsType: "FieldsV1",
          fieldsV1: { "f:a": {} },
          time: "2024-01-02T03:04:05Z",
        },
      ],
      [{ operation: "X", fieldsType: "Y", bar: {} }],
    ],
    unknown: [1, {}],
  };
  for (const [key, choices] of Object.entries(some))
    if (random.chance(0.25)) result[key] = random.pick(choices);
  if (random.chance(0.08))
    result["labels"] = random.pick<JsonValue>([{ a: 1 }, "x", { a: null }]);
  return result;
}

/** A schema that is mostly structural. */
export function schema(random: Random, depth: number): JsonObject {
  const type = random.pick([
    "string",
    "integer",
    "number",
    "boolean",
    ...(depth > 0 ? ["object", "object", "array", "array"] : []),
  ]);
  const result: JsonObject = { type };
  if (random.chance(0.06)) {
    delete result["type"];
    result["x-kubernetes-int-or-string"] = true;
    if (random.chance(0.4))
      result["anyOf"] = [{ type: "integer" }, { type: "string" }];
    if (random.chance(0.2))
      result["allOf"] = [
        { anyOf: [{ type: "integer" }, { type: "string" }] },
        validation(random, 0),
      ];
  } else if (random.chance(0.04)) {
    delete result["type"];
    result["x-kubernetes-preserve-unknown-fields"] = true;
  }
  if (type === "object" && result["type"]) objectSchema(random, depth, result);
  if (type === "array" && result["type"]) listSchema(random, depth, result);
  Object.assign(result, validation(random, random.below(2), result));
  if (random.chance(0.15)) result["nullable"] = true;
  if (random.chance(0.25)) result["default"] = value(random, 2, result);
  if (random.chance(0.03))
    Object.assign(
      result,
      random.pick<JsonObject>([
        { uniqueItems: true },
        { title: "t" },
        { $ref: "#/x" },
        { id: "x" },
        { type: "null" },
        { definitions: { a: {} } },
        { "x-kubernetes-preserve-unknown-fields": false },
        { additionalItems: true },
        { "x-kubernetes-map-type": "atomic" },
        { items: [] },
        { items: {} },
      ]),
    );
  return result;
}

function objectSchema(random: Random, depth: number, result: JsonObject): void {
  if (random.chance(0.3))
    result["additionalProperties"] = random.chance(0.3)
      ? random.chance(0.6)
      : schema(random, depth - 1);
  if (result["additionalProperties"] === undefined || random.chance(0.05)) {
    const properties: JsonObject = {};
    for (let i = random.below(4); i > 0; i--)
      put(properties, random.pick(keys), schema(random, depth - 1));
    result["properties"] = properties;
    if (random.chance(0.3)) result["required"] = [random.pick(keys)];
  }
  if (random.chance(0.12))
    result["x-kubernetes-preserve-unknown-fields"] = true;
  if (random.chance(0.1)) result["x-kubernetes-embedded-resource"] = true;
  if (random.chance(0.1))
    result["x-kubernetes-map-type"] = random.pick(["atomic", "granular", "x"]);
}

function listSchema(random: Random, depth: number, result: JsonObject): void {
  if (random.chance(0.97)) result["items"] = schema(random, depth - 1);
  if (!random.chance(0.5)) return;
  const kind = random.pick(["set", "map", "map", "atomic"]);
  result["x-kubernetes-list-type"] = kind;
  if (kind === "map") {
    const names = random.chance(0.3)
      ? ["a", "name"]
      : [random.pick(["a", "name"])];
    result["x-kubernetes-list-map-keys"] = names;
    const properties: JsonObject = { v: schema(random, 1) };
    for (const name of names)
      properties[name] = random.chance(0.1)
        ? schema(random, 1)
        : random.pick<JsonObject>([
            { type: "string" },
            { type: "integer" },
            { type: "number" },
            { type: "string", default: "d" },
          ]);
    result["items"] = {
      type: "object",
      properties,
      ...(random.chance(0.9) && { required: names }),
    };
  }
}

function validation(
  random: Random,
  depth: number,
  spine?: JsonObject,
): JsonObject {
  const result: JsonObject = {};
  const small = () => random.below(4);
  const choices: (() => void)[] = [
    () => (result["maximum"] = number(random)),
    () => (result["minimum"] = number(random)),
    () => (result["multipleOf"] = number(random)),
    () => (result["exclusiveMaximum"] = true),
    () => (result["exclusiveMinimum"] = true),
    () => (result["maxLength"] = small()),
    () => (result["minLength"] = small()),
    () => (result["maxItems"] = small()),
    () => (result["minItems"] = small()),
    () => (result["maxProperties"] = small()),
    () => (result["minProperties"] = small()),
    () =>
      (result["pattern"] = random.pick(
        random.chance(0.93) ? patterns.slice(0, 9) : patterns,
      )),
    () => (result["format"] = random.pick(formats)),
    () =>
      (result["enum"] = Array.from({ length: 1 + random.below(3) }, () =>
        value(random, 1, spine),
      )),
  ];
  for (let i = random.below(3); i > 0; i--) random.pick(choices)();
  if (depth > 0 && random.chance(0.3)) {
    const key = random.pick(["allOf", "anyOf", "oneOf", "not"]);
    const nested = () => nestedValidation(random, spine);
    if (spine?.[key] === undefined)
      result[key] =
        key === "not"
          ? nested()
          : Array.from({ length: 1 + random.below(3) }, nested);
  }
  return result;
}

function nestedValidation(random: Random, spine?: JsonObject): JsonObject {
  const result = validation(random, random.below(2));
  const names = Object.keys((spine?.["properties"] ?? {}) as JsonObject).filter(
    (name) => name !== "metadata",
  );
  if (names.length > 0 && random.chance(0.5)) {
    const name = random.pick(names);
    const properties: JsonObject = {};
    put(properties, name, validation(random, 0));
    result["properties"] = properties;
    if (random.chance(0.4)) result["required"] = [name];
  }
  if (spine?.["items"] !== undefined && random.chance(0.4))
    result["items"] = validation(random, 0);
  return result;
}
