import type { Json } from "../model/json.ts";
import { inNaturalOrder } from "./yaml-key-order.ts";
import { formatNumber } from "./yaml-number.ts";
import { textOf } from "./yaml-scalar.ts";
import { spaces } from "./spaces.ts";

/** A value as one YAML document, in the bytes that controller-gen writes: keys in natural order, lines folded at 80. */
export function printYaml(value: Json): string {
  const printer = new YamlPrinter();
  printer.root(value);
  return printer.out;
}

class YamlPrinter {
  out = "";

  root(value: Json): void {
    this.inline(value, 0, 2);
    this.out += "\n";
  }

  /** A value that starts where the cursor is, in this column; `below` is where further lines of a text start. */
  private inline(value: Json, indent: number, below = indent): void {
    if (isMapping(value)) this.mapping(value, indent, true);
    else if (isArray(value) && value.length > 0)
      this.sequence(value, indent, true);
    else this.out += scalar(value, indent, below);
  }

  /** The entries of a mapping, the first of them perhaps on the line that there is. */
  private mapping(value: Mapping, indent: number, opened: boolean): void {
    const keys = inNaturalOrder(Object.keys(value));
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      this.entry(key, value[key] ?? null, indent, opened && i === 0);
    }
  }

  private entry(
    key: string,
    value: Json,
    indent: number,
    opened: boolean,
  ): void {
    const text = opened ? keyText(key) : keyLine(key, indent);
    if (text === undefined)
      return this.complexEntry(key, value, indent, opened);
    if (isMapping(value)) {
      this.out += text;
      this.mapping(value, indent + 2, false);
    } else if (isArray(value) && value.length > 0) {
      this.out += text;
      this.sequence(value, indent, false);
    } else {
      const column = opened ? indent + text.length + 1 : text.length;
      this.out += `${text} ${scalar(value, column, indent + 2)}`;
    }
  }

  /** An entry whose key is long or has several lines: the key after `?`, the value after `:`. */
  private complexEntry(
    key: string,
    value: Json,
    indent: number,
    opened: boolean,
  ): void {
    const margin = newline(indent);
    const text = scalar(key, indent + 2, indent + 2);
    this.out += `${opened ? "" : margin}? ${text}${margin}: `;
    this.inline(value, indent + 2);
  }

  private sequence(
    items: readonly Json[],
    indent: number,
    opened: boolean,
  ): void {
    const lead = `${newline(indent)}- `;
    for (let i = 0; i < items.length; i++) {
      this.out += opened && i === 0 ? "- " : lead;
      this.inline(items[i]!, indent + 2);
    }
  }
}

/** A value that is no collection, or an empty one; `column` is where it starts. */
function scalar(value: Json, column: number, indent: number): string {
  if (typeof value === "string") return textOf(value, column, indent);
  if (typeof value === "number") return formatNumber(value);
  if (value === null || typeof value === "boolean") return String(value);
  return isArray(value) ? "[]" : "{}";
}

function newline(indent: number): string {
  return `\n${spaces(indent)}`;
}

const maxKept = 20_000;
const keyTexts = new Map<string, string>();
const keyLines: Map<string, string>[] = [];

/** A key with its colon, worked out once; nothing for one that does not stand before a plain `:`. */
function keyText(key: string): string | undefined {
  const known = keyTexts.get(key);
  if (known !== undefined) return known;
  if (!isSimpleKey(key)) return undefined;
  const text = `${textOf(key)}:`;
  if (keyTexts.size > maxKept) keyTexts.clear();
  keyTexts.set(key, text);
  return text;
}

/** The same on a line of its own, from the line break on. */
function keyLine(key: string, indent: number): string | undefined {
  const lines = (keyLines[indent] ??= new Map());
  const known = lines.get(key);
  if (known !== undefined) return known;
  const text = keyText(key);
  if (text === undefined) return undefined;
  const line = newline(indent) + text;
  if (lines.size > maxKept) lines.clear();
  lines.set(key, line);
  return line;
}

type Mapping = { readonly [key: string]: Json };

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** A mapping that has entries. */
function isMapping(value: Json): value is Mapping {
  if (typeof value !== "object" || value === null || isArray(value))
    return false;
  for (const key in value) if (Object.hasOwn(value, key)) return true;
  return false;
}

/** YAML takes keys of one line and 128 bytes before a plain `:`. */
function isSimpleKey(key: string): boolean {
  if (key.length > 128 || /[\n\r\x85\u2028\u2029]/.test(key)) return false;
  return key.length <= 42 || Buffer.byteLength(key) <= 128;
}
