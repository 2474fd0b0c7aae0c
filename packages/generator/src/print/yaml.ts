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
  /** Columns used on the current line. */
  private column = 0;

  root(value: Json): void {
    if (isArray(value) && value.length > 0) this.sequence(value, 0);
    else if (isMapping(value)) this.mapping(value, 0);
    else this.scalarLine(value, 2);
  }

  /** The entries of a mapping; the first stands where the cursor is. */
  private mapping(value: Mapping, indent: number): void {
    const keys = inNaturalOrder(Object.keys(value));
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      if (i > 0) this.pad(indent);
      this.entry(key, value[key] ?? null, indent);
    }
  }

  private entry(key: string, value: Json, indent: number): void {
    const text = keyText(key);
    if (text === undefined) return this.complexEntry(key, value, indent);
    this.write(text);
    if (isMapping(value)) {
      this.endLine();
      this.pad(indent + 2);
      this.mapping(value, indent + 2);
    } else if (isArray(value) && value.length > 0) {
      this.endLine();
      this.pad(indent);
      this.sequence(value, indent);
    } else {
      this.write(" ");
      this.scalarLine(value, indent + 2);
    }
  }

  /** An entry whose key is long or has several lines: the key after `?`, the value after `:`. */
  private complexEntry(key: string, value: Json, indent: number): void {
    this.write("? ");
    this.scalarLine(key, indent + 2);
    this.pad(indent);
    this.write(": ");
    this.inline(value, indent + 2);
  }

  private sequence(items: readonly Json[], indent: number): void {
    items.forEach((item, i) => {
      if (i > 0) this.pad(indent);
      this.write("- ");
      this.inline(item, indent + 2);
    });
  }

  /** A value that starts on the line of its indicator. */
  private inline(value: Json, indent: number): void {
    if (isMapping(value)) this.mapping(value, indent);
    else if (isArray(value) && value.length > 0) this.sequence(value, indent);
    else this.scalarLine(value, indent);
  }

  private scalarLine(value: Json, indent: number): void {
    this.out += this.scalar(value, indent);
    this.endLine();
  }

  private scalar(value: Json, indent: number): string {
    if (typeof value === "string") {
      return textOf(value, { column: this.column, indent, folds: true });
    }
    if (typeof value === "number") return formatNumber(value);
    if (value === null || typeof value === "boolean") return String(value);
    return isArray(value) ? "[]" : "{}";
  }

  private write(text: string): void {
    this.out += text;
    this.column += text.length;
  }

  private pad(columns: number): void {
    this.out += spaces(columns);
    this.column = columns;
  }

  private endLine(): void {
    this.out += "\n";
    this.column = 0;
  }
}

const keyTexts = new Map<string, string>();

/** A key with its colon, worked out once; nothing for one that does not stand before a plain `:`. */
function keyText(key: string): string | undefined {
  const known = keyTexts.get(key);
  if (known !== undefined) return known;
  if (!isSimpleKey(key)) return undefined;
  const text = `${textOf(key, { column: 0, indent: 0, folds: false })}:`;
  if (keyTexts.size > 20_000) keyTexts.clear();
  keyTexts.set(key, text);
  return text;
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
