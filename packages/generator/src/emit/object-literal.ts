import { spaces } from "../print/spaces.ts";
import type { Json } from "../model/json.ts";
import { isPlainText, plainLiteral, stringLiteral } from "./string-literal.ts";
import { textWidth } from "./text-width.ts";

/** The width that Prettier breaks lines at. */
const printWidth = 80;

type JsonObject = { readonly [key: string]: Json };

/**
 * An object with keys as Prettier prints it: one key a line, what is in it broken where it does not fit. Data is most of
 * some files, and needs none of what layouts can do, so it is printed at once.
 */
export function objectLiteral(value: JsonObject, indent: number): string {
  const inner = indent + 2;
  let out = "{";
  for (const key in value)
    out += propertyText(printedKey(key, inner), value[key]!, inner);
  return out === "{" ? "{}" : `${out}\n${spaces(indent)}}`;
}

interface PrintedKey {
  /** The key with its colon, from the line break before it on. */
  readonly line: string;
  readonly width: number;
}

const printedKeys: Map<string, PrintedKey>[] = [];

/** A key as it is printed, worked out once: data has few keys, and each of them often. */
function printedKey(name: string, indent: number): PrintedKey {
  const known = (printedKeys[indent] ??= new Map());
  const before = known.get(name);
  if (before !== undefined) return before;
  const key = propertyKey(name);
  const printed = {
    line: `\n${spaces(indent)}${key}:`,
    width: textWidth(key),
  };
  if (known.size > 20_000) known.clear();
  known.set(name, printed);
  return printed;
}

/** `key: value,` on a new line, with the value on a line of its own where Prettier puts it there. */
function propertyText(
  { line, width }: PrintedKey,
  value: Json,
  indent: number,
): string {
  if (typeof value === "string") {
    const room = printWidth - indent - width - 3;
    const isPlain = isPlainText(value);
    const text = isPlain ? plainLiteral(value) : stringLiteral(value);
    const fits = isPlain ? text.length <= room : textWidth(text) <= room;
    return fits || width <= 4 ? `${line} ${text},` : broken(line, text, indent);
  }
  if (typeof value === "boolean") return `${line} ${value},`;
  if (isUnsigned(value)) return `${line} ${numberLiteral(value)},`;
  const head = headWidth(value, indent, width);
  const opened = indent + width + head + 2 <= printWidth;
  return opened
    ? `${line} ${textOf(value, indent, indent + width + 2)},`
    : broken(line, textOf(value, indent + 2, indent + 2), indent);
}

function broken(line: string, text: string, indent: number): string {
  return `${line}\n${spaces(indent + 2)}${text},`;
}

function isUnsigned(value: Json): value is number {
  return typeof value === "number" && value >= 0 && !Object.is(value, -0);
}

/** The columns of a value up to where it may break, and of the comma after one that cannot. */
function headWidth(value: Json, indent: number, width: number): number {
  if (typeof value !== "object" || value === null)
    return scalarText(value).length + 1;
  // Where there is room for an empty one, nothing hangs on whether it is.
  return indent + width + 5 > printWidth && isEmpty(value) ? 3 : 1;
}

/** A value on lines of this indentation, the first from a column on; a comma follows it. */
function textOf(value: Json, indent: number, column: number): string {
  if (typeof value !== "object" || value === null) return scalarText(value);
  return isArray(value)
    ? arrayText(value, indent, column)
    : objectLiteral(value, indent);
}

function scalarText(value: string | number | boolean | null): string {
  if (typeof value === "string") return stringLiteral(value);
  return typeof value === "number" ? numberLiteral(value) : String(value);
}

/** A number as Prettier writes it. */
export function numberLiteral(value: number): string {
  if (!Number.isFinite(value))
    throw new Error(`A generator has a bug: ${value} is no JSON value.`);
  if (Object.is(value, -0)) return "-0";
  // So many digits as a double has would look like an integer that JavaScript holds exactly.
  const isRounded = Number.isInteger(value) && !Number.isSafeInteger(value);
  const digits = isRounded ? value.toExponential() : String(value);
  return digits.replace("e+", "e");
}

function arrayText(
  items: readonly Json[],
  indent: number,
  column: number,
): string {
  const flat = flatArray(items);
  if (flat !== undefined && column + textWidth(flat) + 1 <= printWidth)
    return flat;
  const inner = indent + 2;
  const margin = spaces(inner);
  const lines = areNumbers(items)
    ? filledLines(items.map(scalarText), inner)
    : items.map((item) => `${textOf(item, inner, inner)},`);
  const body = lines.map((line) => margin + line).join("\n");
  return `[\n${body}\n${spaces(indent)}]`;
}

/** An array on one line; nothing where it holds what never is. */
function flatArray(items: readonly Json[]): string | undefined {
  if (isMatrix(items)) return undefined;
  const texts = items.map(flatText);
  return texts.every((text) => text !== undefined)
    ? `[${texts.join(", ")}]`
    : undefined;
}

function flatText(value: Json): string | undefined {
  if (typeof value !== "object" || value === null) return scalarText(value);
  if (isArray(value)) return flatArray(value);
  return isEmpty(value) ? "{}" : undefined;
}

/** Numbers, as many on each line as fit. */
function filledLines(texts: readonly string[], indent: number): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    const joined = `${last} ${text},`;
    if (last !== undefined && indent + joined.length <= printWidth)
      lines[lines.length - 1] = joined;
    else lines.push(`${text},`);
  }
  return lines;
}

/** Prettier fills the lines of an array of numbers. */
export function areNumbers(items: readonly Json[]): items is readonly number[] {
  return items.length > 1 && items.every((item) => typeof item === "number");
}

/** Prettier breaks an array of objects or arrays that each hold two things or more. */
export function isMatrix(items: readonly Json[]): boolean {
  const first = items[0];
  if (items.length < 2 || first === undefined) return false;
  const array = isArray(first);
  return items.every(
    (item) =>
      typeof item === "object" &&
      item !== null &&
      isArray(item) === array &&
      Object.keys(item).length > 1,
  );
}

const asciiKey = /^[A-Za-z_$][\w$]*$/;

/** Identifiers that every parser of TypeScript knows as such. */
const plainKey = /^(?=[\0-\uffff]*$)[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** A key as Prettier quotes it; `__proto__` as a computed key, which makes an own property. */
export function propertyKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return asciiKey.test(key) || plainKey.test(key) ? key : stringLiteral(key);
}

function isEmpty(value: object): boolean {
  for (const _ in value) return false;
  return true;
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
