import type { JsonObject, JsonValue } from "@kubewright/apiextensions";

/** Numbers that follow from a seed. */
export class Dice {
  constructor(private state: number) {}

  /** A whole number below `n`. */
  below(n: number): number {
    this.state =
      (Math.imul(this.state ^ (this.state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) |
      0;
    const mixed = Math.imul(this.state ^ (this.state >>> 13), 0x297a2d39);
    return ((mixed ^ (mixed >>> 16)) >>> 0) % n;
  }

  chance(oneIn: number): boolean {
    return this.below(oneIn) === 0;
  }

  pick<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }
}

const texts = ["", "a", "ab", "abc", "b", "10.0.0.1", "2001-01-01"];
const names = ["a", "b", "c", "d"];
const patterns = ["^a", "b$", "^[a-c]*$", "."];
const formats = ["ipv4", "date", "hostname"];

/** Without a default that its own rules may refuse: below maps a server does not check, and fills it in all the same. */
function sane(schema: JsonObject): JsonObject {
  const { default: value, ...rest } = schema;
  const rules = Object.keys(rest).filter(
    (key) => !/^(type|nullable)$/.test(key),
  );
  return value === undefined || rules.length > 0 ? rest : schema;
}

/** A structural schema with small bounds, so that many values are just within or just beyond them. */
export function randomSchema(dice: Dice, depth: number): JsonObject {
  const form = dice.below(depth > 0 ? 8 : 5);
  const nullable = dice.chance(6) ? { nullable: true } : {};
  switch (form) {
    case 0:
    case 1:
      return sane({
        type: "string",
        ...some(dice, stringParts(dice)),
        ...nullable,
      });
    case 2:
      return sane({
        type: "integer",
        ...some(dice, numberParts(dice)),
        ...nullable,
      });
    case 3:
      return dice.chance(2)
        ? { type: "boolean", ...nullable }
        : { "x-kubernetes-int-or-string": true };
    case 4:
      return sane({
        type: "number",
        ...some(dice, numberParts(dice)),
        ...nullable,
      });
    case 5:
      return listSchema(dice, depth);
    case 6:
      return {
        type: "object",
        additionalProperties: randomSchema(dice, depth - 1),
        ...some(dice, {
          minProperties: dice.below(2),
          maxProperties: 1 + dice.below(2),
        }),
      };
    default:
      return objectSchema(dice, depth);
  }
}

/** Each part with a chance of one in three. */
function some(dice: Dice, parts: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(parts).filter(() => dice.chance(3)));
}

function stringParts(dice: Dice): JsonObject {
  return {
    minLength: dice.below(3),
    maxLength: 1 + dice.below(3),
    pattern: dice.pick(patterns),
    format: dice.pick(formats),
    enum: texts.filter(() => dice.chance(2)).concat("a"),
    default: "a",
  };
}

function numberParts(dice: Dice): JsonObject {
  return {
    minimum: dice.below(4) - 1,
    maximum: 1 + dice.below(4),
    multipleOf: 1 + dice.below(3),
    default: 2,
  };
}

function listSchema(dice: Dice, depth: number): JsonObject {
  const bounds = some(dice, {
    minItems: dice.below(2),
    maxItems: 1 + dice.below(2),
  });
  if (dice.chance(3))
    return {
      type: "array",
      items: { type: "string" },
      "x-kubernetes-list-type": "set",
      ...bounds,
    };
  return { type: "array", items: randomSchema(dice, depth - 1), ...bounds };
}

/** An object with some fields, some of them required. */
export function objectSchema(dice: Dice, depth: number): JsonObject {
  const fields = names.filter(() => dice.chance(2));
  const required = fields.filter(() => dice.chance(3));
  return {
    type: "object",
    properties: Object.fromEntries(
      fields.map((name) => [name, randomSchema(dice, depth - 1)]),
    ),
    ...(required.length > 0 && { required }),
    ...(dice.chance(8) && { "x-kubernetes-preserve-unknown-fields": true }),
  };
}

/** The schema with one place in it made anew, or with one keyword gone or taken from elsewhere. */
export function changedSchema(
  dice: Dice,
  schema: JsonObject,
  depth: number,
): JsonObject {
  const { properties, items, additionalProperties } = schema;
  const inner = Object.entries((properties ?? {}) as JsonObject);
  if (inner.length > 0 && !dice.chance(4)) {
    const [name, field] = dice.pick(inner);
    return {
      ...schema,
      properties: {
        ...(properties as JsonObject),
        [name]: changedSchema(dice, field as JsonObject, depth - 1),
      },
    };
  }
  if (items !== undefined && dice.chance(2))
    return {
      ...schema,
      items: changedSchema(dice, items as JsonObject, depth - 1),
    };
  if (additionalProperties !== undefined && dice.chance(2))
    return {
      ...schema,
      additionalProperties: changedSchema(
        dice,
        additionalProperties as JsonObject,
        depth - 1,
      ),
    };
  return changedHere(dice, schema, depth);
}

function changedHere(
  dice: Dice,
  schema: JsonObject,
  depth: number,
): JsonObject {
  if (schema["type"] === "object" && schema["properties"] !== undefined) {
    const other = objectSchema(dice, depth);
    const both = {
      ...(other["properties"] as JsonObject),
      ...(schema["properties"] as JsonObject),
    };
    const kept = Object.keys(both).filter(() => !dice.chance(4));
    const wanted = [
      schema["required"] ?? [],
      other["required"] ?? [],
    ].flat() as string[];
    const required = kept.filter(
      (name) => wanted.includes(name) && !dice.chance(4),
    );
    return {
      type: "object",
      properties: Object.fromEntries(kept.map((name) => [name, both[name]!])),
      ...(required.length > 0 && { required }),
      ...(dice.chance(3) && { "x-kubernetes-preserve-unknown-fields": true }),
    };
  }
  if (dice.chance(3)) return randomSchema(dice, depth);
  const sameType = Array.from({ length: 12 }, () =>
    randomSchema(dice, depth),
  ).find(
    (each) =>
      each["type"] === schema["type"] &&
      !("additionalProperties" in each) &&
      !("properties" in each),
  );
  const keys = Object.keys(schema).filter(
    (key) => !/^(type|items|additionalProperties|x-)/.test(key),
  );
  if (dice.chance(2) && keys.length > 0) {
    const gone = dice.pick(keys);
    return Object.fromEntries(
      Object.entries(schema).filter(([key]) => key !== gone),
    );
  }
  // One keyword at a time: what several change, any one of them may give away.
  const taken = Object.entries(sameType ?? {}).filter(
    ([key]) => !/^(type|items|x-)/.test(key),
  );
  return sane({
    ...schema,
    ...(taken.length > 0 && Object.fromEntries([dice.pick(taken)])),
  });
}

/** A value that has good chances with a schema. */
export function randomValue(dice: Dice, schema: JsonObject): JsonValue {
  if (dice.chance(30)) return dice.pick<JsonValue>([null, "a", 1, true]);
  if (schema["nullable"] === true && dice.chance(5)) return null;
  if (schema["x-kubernetes-int-or-string"] === true)
    return dice.chance(2) ? dice.below(5) : dice.pick(texts);
  const { enum: values, items, additionalProperties, properties } = schema;
  if (Array.isArray(values) && !dice.chance(4)) return dice.pick(values);
  switch (schema["type"]) {
    case "string":
      return dice.pick(texts);
    case "integer":
      return dice.below(7) - 1;
    case "number":
      return dice.chance(3) ? dice.below(8) / 2 : dice.below(6);
    case "boolean":
      return dice.chance(2);
    case "array":
      return Array.from({ length: dice.below(4) }, () =>
        randomValue(dice, items as JsonObject),
      );
  }
  if (additionalProperties !== undefined)
    return Object.fromEntries(
      names
        .filter(() => dice.chance(2))
        .map((name) => [
          name,
          randomValue(dice, additionalProperties as JsonObject),
        ]),
    );
  return Object.fromEntries(
    Object.entries((properties ?? {}) as JsonObject)
      .filter(() => !dice.chance(3))
      .map(([name, field]) => [name, randomValue(dice, field as JsonObject)]),
  );
}
