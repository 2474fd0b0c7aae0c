/** A number that was spelled as a float although its value is integral, such as `1.0`: to the server not the same as `1`. */
export class Float64 {
  constructor(readonly value: number) {}

  /** The number that JSON.stringify prints. */
  toJSON(): number {
    return this.value;
  }
}

/** A JSON number as the server sees it: a 64-bit integer (number or bigint) or a float. */
export type JsonNumber = number | bigint | Float64;

/** A JSON object; `__proto__` is a key as any other. */
export interface JsonObject {
  [key: string]: JsonValue;
}

/** A JSON value in which integers beyond 2^53 are bigints. */
export type JsonValue =
  null | boolean | string | JsonNumber | JsonValue[] | JsonObject;

const twoTo63 = 2 ** 63;

/** Whether the value is a number in any of its forms. */
export function isNumber(value: JsonValue): value is JsonNumber {
  return (
    typeof value === "number" ||
    typeof value === "bigint" ||
    value instanceof Float64
  );
}

/** Whether the server holds the number as a 64-bit integer, not as a float. */
export function isInt64(value: JsonNumber): value is number | bigint {
  if (typeof value === "bigint") return true;
  return (
    typeof value === "number" &&
    Number.isInteger(value) &&
    value >= -twoTo63 &&
    value < twoTo63
  );
}

/** The number as a float, rounded where it has no exact float. */
export function toFloat(value: JsonNumber): number {
  return value instanceof Float64 ? value.value : Number(value);
}

/**
 * The integer that the server reads back from a float: it goes through the shortest digits that tell the
 * float from its neighbours, with zeros after them. Undefined for a fraction.
 */
export function shortestInteger(value: number): bigint | undefined {
  return Number.isInteger(value) && Math.abs(value) < 1e21
    ? BigInt(String(value))
    : undefined;
}

/** Whether the value is an object, and not an array, a number or null. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Float64)
  );
}

/** Sets an own property, whatever its name. */
export function setOwn<T>(
  object: Record<string, T>,
  key: string,
  value: T,
): void {
  if (key !== "__proto__") object[key] = value;
  else
    Object.defineProperty(object, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
}

/** The own property of that name, or undefined. */
export function getOwn<T>(object: Record<string, T>, key: string) {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A copy that shares nothing mutable with the value; how deep it nests does not matter. */
export function copyJson<T extends JsonValue>(value: T): T;
export function copyJson(value: JsonValue): JsonValue {
  const top: JsonValue[] = [value];
  const open: (JsonValue[] | JsonObject)[] = [top];
  for (let here = open.pop(); here !== undefined; here = open.pop())
    if (Array.isArray(here))
      for (const [i, inner] of here.entries()) {
        const copy = shallowCopy(inner);
        if (copy === inner) continue;
        here[i] = copy;
        open.push(copy as JsonValue[] | JsonObject);
      }
    else
      for (const key of Object.keys(here)) {
        const inner = here[key] as JsonValue;
        const copy = shallowCopy(inner);
        if (copy === inner) continue;
        setOwn(here, key, copy);
        open.push(copy as JsonValue[] | JsonObject);
      }
  return top[0] as JsonValue;
}

/** A container with the same entries; anything else as it is. */
function shallowCopy(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return [...value];
  if (!isObject(value)) return value;
  const copy: JsonObject = {};
  for (const key of Object.keys(value))
    setOwn(copy, key, value[key] as JsonValue);
  return copy;
}

/** Whether two values are the same to the server: `1` and `1.0` are not. */
export function equalJson(a: JsonValue, b: JsonValue): boolean {
  const open: [JsonValue, JsonValue][] = [[a, b]];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [one, other] = pair;
    if (Array.isArray(one)) {
      if (!Array.isArray(other) || one.length !== other.length) return false;
      for (const [i, item] of one.entries())
        open.push([item, other[i] as JsonValue]);
    } else if (isObject(one)) {
      if (!isObject(other)) return false;
      const keys = Object.keys(one);
      if (keys.length !== Object.keys(other).length) return false;
      for (const key of keys) {
        if (!Object.hasOwn(other, key)) return false;
        open.push([one[key] as JsonValue, other[key] as JsonValue]);
      }
    } else if (!equalScalars(one, other)) return false;
  }
  return true;
}

function equalScalars(a: JsonValue, b: JsonValue): boolean {
  return isNumber(a) ? isNumber(b) && equalNumbers(a, b) : a === b;
}

function equalNumbers(a: JsonNumber, b: JsonNumber): boolean {
  if (isInt64(a) !== isInt64(b)) return false;
  if (isInt64(a) && isInt64(b)) return BigInt(a) === BigInt(b);
  return toFloat(a) === toFloat(b);
}

/** How deep a document may nest before the server refuses it. */
export const maxDepth = 10_000;

/** How deep a definition may nest: what looks at a schema keeps a place on the stack for each level of it. */
export const maxDefinitionDepth = 1000;

/** Whether the value nests no deeper than so many levels. */
export function isWithinDepth(value: JsonValue, limit = maxDepth): boolean {
  let level: JsonValue[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return false;
    const next: JsonValue[] = [];
    for (const item of level) {
      if (typeof item !== "object" || item === null) continue;
      if (item instanceof Float64) continue;
      for (const inner of Array.isArray(item) ? item : Object.values(item))
        if (typeof inner === "object" && inner !== null) next.push(inner);
    }
    level = next;
  }
  return true;
}
