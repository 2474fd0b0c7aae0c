import {
  equalJson,
  isInt64,
  isNumber,
  isObject,
  toFloat,
  type JsonNumber,
  type JsonValue,
} from "./json-value.ts";

/**
 * Whether a value is one of the listed ones. As Go converts the value to the listed one's type first, a
 * float is truncated where an integer is listed, and an integer is a character where a string is.
 */
export function matchesEnum(
  value: JsonValue,
  listed: readonly JsonValue[],
): boolean {
  if (typeof value === "string") return listed.includes(value);
  return value !== null && listed.some((one) => matchesOne(value, one));
}

function matchesOne(value: JsonValue, listed: JsonValue): boolean {
  if (listed === null) return false;
  if (isNumber(value)) {
    if (isNumber(listed)) return matchesNumber(value, listed);
    return typeof listed === "string" && characterOf(value) === listed;
  }
  if (typeof value !== typeof listed) return false;
  if (Array.isArray(value) !== Array.isArray(listed)) return false;
  if (isObject(value) !== isObject(listed)) return false;
  return equalJson(value, listed);
}

function matchesNumber(value: JsonNumber, listed: JsonNumber): boolean {
  if (!isInt64(listed)) return toFloat(value) === toFloat(listed);
  if (isInt64(value)) return BigInt(value) === BigInt(listed);
  return truncate(toFloat(value)) === BigInt(listed);
}

/** The integer that Go makes of a float: what does not fit is the smallest one. */
export function truncate(value: number): bigint {
  const whole = Math.trunc(value);
  if (!(whole >= -(2 ** 63) && whole < 2 ** 63)) return -(2n ** 63n);
  return BigInt(whole);
}

function characterOf(value: JsonNumber): string | undefined {
  if (!isInt64(value)) return undefined;
  const code = Number(value);
  const isCharacter =
    code >= 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\ufffd";
}
