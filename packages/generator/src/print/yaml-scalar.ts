import { spaces } from "./spaces.ts";

/** How a text is written. */
export type ScalarStyle = "plain" | "single" | "double" | "literal";

/** The width after which a line is broken at the next space. */
const foldWidth = 80;

/** What only a double-quoted scalar can hold; U+2028 and U+2029, which YAML 1.1 and 1.2 read differently, among them. */
const special =
  /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/** What would start something else than a plain scalar, or end it. */
const indicators =
  /^(?:[#,[\]{}&*!|>'"%@`]|[-?:](?: |$)|---|\.\.\.)|:(?: |$)| #|^ | $/;

/** Texts that some version of YAML reads as null, a boolean, a number, a date or a merge key. */
const ambiguous = new RegExp(
  [
    "|~|null|Null|NULL|<<",
    "y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF",
    "true|True|TRUE|false|False|FALSE",
    "[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)",
    "[-+]?[0-9][0-9_]*",
    "[-+]?0[xX][0-9a-fA-F_]+|[-+]?0[oO][0-7_]+|[-+]?0[bB][01_]+",
    "[-+]?(?:[0-9][0-9_]*)?\\.[0-9_]*(?:[eE][-+]?[0-9_]+)?",
    "[-+]?[0-9][0-9_]*[eE][-+]?[0-9_]+",
    "[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?",
    "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]| +)[0-9:.]+ *(?:Z|[-+][0-9:]+)?)?",
  ]
    .map((each) => `(?:${each})`)
    .join("|")
    .replace(/^/, "^(?:")
    .replace(/$/, ")$"),
);

const known = new Map<string, ScalarStyle>();

/** The style of a text, found once for each short one. */
export function styleOf(text: string): ScalarStyle {
  if (text.length > 40) return findStyle(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  const style = findStyle(text);
  if (known.size > 20_000) known.clear();
  known.set(text, style);
  return style;
}

function findStyle(text: string): ScalarStyle {
  if (special.test(text)) return "double";
  if (text.includes("\n")) return / \n| $/.test(text) ? "double" : "literal";
  if (/^[-+.~0-9<nyofNYOFtT]|^$/.test(text) && ambiguous.test(text))
    return "double";
  return indicators.test(text) ? "single" : "plain";
}

/** A text as a scalar that starts at a column, its further lines at an indentation; without these it is not folded. */
export function textOf(text: string, column?: number, indent = 0): string {
  const style = styleOf(text);
  switch (style) {
    case "literal":
      return literal(text, indent);
    case "plain":
      return fold(text, style, column, indent);
    case "single":
      return `'${fold(text.replaceAll("'", "''"), style, column, indent)}'`;
    case "double":
      return `"${fold(escape(text), style, column, indent)}"`;
  }
}

function literal(text: string, indent: number): string {
  const hint = /^[ \n]/.test(text) ? "2" : "";
  const chomp = !text.endsWith("\n") ? "-" : /^\n$|\n\n$/.test(text) ? "+" : "";
  const pad = `\n${spaces(indent)}`;
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  let out = `|${hint}${chomp}`;
  for (let from = 0; from <= body.length;) {
    const end = body.indexOf("\n", from);
    const row = body.slice(from, end < 0 ? body.length : end);
    out += row === "" ? "\n" : pad + row;
    if (end < 0) break;
    from = end + 1;
  }
  return out;
}

/** Breaks a scalar's text at the first space after the width, as libyaml does. */
function fold(
  text: string,
  style: ScalarStyle,
  column: number | undefined,
  indent: number,
): string {
  if (column === undefined) return text;
  const start = style === "plain" ? column : column + 1;
  if (start + text.length <= foldWidth + 1) return text;
  const newline = `\n${spaces(indent)}`;
  let out = "";
  let from = 0;
  /** The column of the text's start, were it on this line. */
  let base = start;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
    if (base + at <= foldWidth || !breaksAt(text, at, style)) continue;
    const escaped = text[at + 1] === " " ? "\\" : "";
    out += text.slice(from, at) + newline + escaped;
    from = at + 1;
    base = indent + escaped.length - from;
  }
  return out + text.slice(from);
}

function breaksAt(text: string, at: number, style: ScalarStyle): boolean {
  if (at === 0 || at === text.length - 1 || text[at - 1] === " ") return false;
  return style === "double" || text[at + 1] !== " ";
}

const shortEscapes: Readonly<Record<string, string>> = {
  "\0": "\\0",
  "\x07": "\\a",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
  "\x1b": "\\e",
  '"': '\\"',
  "\\": "\\\\",
  "\x85": "\\N",
  "\u2028": "\\L",
  "\u2029": "\\P",
};

/** A lone surrogate, which UTF-8 cannot hold, becomes the replacement character, as it does in Go. */
function escape(text: string): string {
  return text.replace(
    /["\\\n]|[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/gu,
    (char) => shortEscapes[char] ?? numericEscape(char.codePointAt(0) ?? 0),
  );
}

function numericEscape(code: number): string {
  if (code >= 0xd800 && code <= 0xdfff) return "\ufffd";
  const hex = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${hex.padStart(2, "0")}`;
  if (code <= 0xffff) return `\\u${hex.padStart(4, "0")}`;
  return `\\U${hex.padStart(8, "0")}`;
}
