import {
  isInt64,
  toFloat,
  type JsonNumber,
  type JsonValue,
} from "./json-value.ts";
import { stringifyJson } from "./stringify-json.ts";

/** The float as Go prints it: its shortest digits, with an exponent from a million on and below 0.0001. */
export function goFloat(value: number): string {
  if (Object.is(value, -0)) return "-0";
  const [digits = "", exponent = "0"] = value.toExponential().split("e");
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(value);
  const sign = power < 0 ? "-" : "+";
  return `${digits}e${sign}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** The number as Go prints it. */
export function goNumber(value: JsonNumber): string {
  return isInt64(value) ? String(value) : goFloat(toFloat(value));
}

const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;

/** Whether Go calls the character printable. */
export function isPrintable(character: string): boolean {
  return printable.test(character);
}

const escapes: Readonly<Record<string, string>> = {
  "\u0007": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  '"': '\\"',
  "\\": "\\\\",
};

const isPlain = /^[ !#-[\]-~]*$/;

/** The text in quotes, with what does not print escaped, as Go quotes it. */
export function goQuote(text: string): string {
  if (isPlain.test(text)) return `"${text}"`;
  return `"${[...text].map(quoted).join("")}"`;
}

function quoted(character: string): string {
  const escape = Object.hasOwn(escapes, character)
    ? escapes[character]
    : undefined;
  if (escape !== undefined) return escape;
  if (isPrintable(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  if (code < 0x80) return `\\x${digits.padStart(2, "0")}`;
  return code < 0x10000
    ? `\\u${digits.padStart(4, "0")}`
    : `\\U${digits.padStart(8, "0")}`;
}

/** The value as Go's JSON: keys in order, and safe within HTML. */
export function goJson(value: JsonValue): string {
  return stringifyJson(value, "sorted").replace(
    /[<>&\u2028\u2029]/g,
    (character) =>
      `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
