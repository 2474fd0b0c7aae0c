import type { Span } from "../../model/span.ts";
import type { Range } from "../facts.ts";

/** Thrown where a text may be anything that the quick readers do not know for sure: the compiler reads such a file. */
export const unsure = new Error("This file is for the compiler.");

/** 1 for the characters of ASCII identifiers that may come first, 2 for digits. */
const wordClass = new Uint8Array(128);
for (const char of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$")
  wordClass[char.charCodeAt(0)] = 1;
for (const char of "0123456789") wordClass[char.charCodeAt(0)] = 2;

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\",
  "/": "/",
  '"': '"',
  "'": "'",
  "`": "`",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

const number = /(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * A place in a source text, always at the start of a token. Whatever is not plain ASCII syntax (escapes in names, odd
 * white space, octal numbers) is `unsure`.
 */
export class Scanner {
  /** Where the current token starts; the text's length at its end. */
  at = 0;
  /** Where the token before it ends. */
  before = 0;
  /** Whether a line break stands before the current token. */
  newline = false;
  /** The last JSDoc block that the compiler takes for the current token's; -1 where there is none. */
  docStart = -1;
  docEnd = -1;
  /** Where comments stand, as far as they were passed. */
  readonly comments: Range[] = [];
  private commented = 0;

  constructor(
    /** The text's file, as places name it. */
    private readonly file: string,
    readonly text: string,
  ) {
    // Other line breaks than \n and \r\n end comments in their own ways.
    if (/\r(?!\n)|[\u2028\u2029]/.test(text)) throw unsure;
    this.skipTo(0);
  }

  /** From a place up to the end of the token before the current one. */
  since(start: number): Span {
    return { file: this.file, start, end: this.before };
  }

  /** The current character's code; NaN at the end. */
  code(): number {
    return this.text.charCodeAt(this.at);
  }

  /** Whether the current character is this one. */
  is(char: string): boolean {
    return this.text[this.at] === char;
  }

  /** Passes the character, if it is the current one. */
  take(char: string): boolean {
    if (this.text[this.at] !== char) return false;
    this.skipTo(this.at + 1);
    return true;
  }

  expect(char: string): void {
    if (!this.take(char)) throw unsure;
  }

  /** The identifier or keyword that starts here; "" where none does. */
  word(): string {
    const { text, at } = this;
    if (wordClass[text.charCodeAt(at)] !== 1) return "";
    let end = at + 1;
    while (wordClass[text.charCodeAt(end)]! > 0) end++;
    return text.slice(at, end);
  }

  /** Passes the word, and gives it. */
  takeWord(): string {
    const word = this.word();
    if (word === "") throw unsure;
    this.skipTo(this.at + word.length);
    return word;
  }

  /** Whether the identifier or keyword that starts here is this one. */
  isWord(word: string): boolean {
    const { text, at } = this;
    return (
      text.startsWith(word, at) &&
      !(wordClass[text.charCodeAt(at + word.length)]! > 0)
    );
  }

  /** Passes the word, if it is the current one. */
  takeKeyword(word: string): boolean {
    if (!this.isWord(word)) return false;
    this.skipTo(this.at + word.length);
    return true;
  }

  /** The character right behind a word that starts here, comments and spaces passed over; nothing is taken. */
  charBehind(word: string): string {
    const { at, before, newline, docStart, docEnd } = this;
    this.skipTo(at + word.length);
    const char = this.text[this.at] ?? "";
    this.at = at;
    this.before = before;
    this.newline = newline;
    this.docStart = docStart;
    this.docEnd = docEnd;
    return char;
  }

  isString(): boolean {
    const char = this.text[this.at];
    return char === '"' || char === "'";
  }

  /** Passes a string in quotes, and gives its value. */
  takeString(): string {
    const { text, at } = this;
    const quote = text.charCodeAt(at);
    let plain = true;
    for (let end = at + 1; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === quote) {
        this.skipTo(end + 1);
        const inside = text.slice(at + 1, end);
        return plain ? inside : unescaped(inside);
      }
      if (code === 10 || code === 13) break;
      if (code === 92) {
        plain = false;
        end++;
      }
    }
    throw unsure;
  }

  /**
   * Passes a piece of a template from its backtick, or from the brace that ends a substitution, and gives its value.
   * The current token then is the substitution's first or, at the template's end, what stands behind it.
   */
  takeTemplatePiece(): { readonly text: string; readonly last: boolean } {
    const { text, at } = this;
    for (let end = at + 1; end < text.length; end++) {
      const char = text[end];
      if (char === "\r") break;
      if (char === "\\") {
        end++;
        continue;
      }
      const last = char === "`";
      if (!last && !text.startsWith("${", end)) continue;
      this.skipTo(end + (last ? 1 : 2));
      return { text: unescaped(text.slice(at + 1, end)), last };
    }
    throw unsure;
  }

  isDigit(): boolean {
    return wordClass[this.text.charCodeAt(this.at)] === 2;
  }

  /** Passes a decimal number as most write it, and gives its value. */
  takeNumber(): number {
    number.lastIndex = this.at;
    const [written] = number.exec(this.text) ?? [];
    if (written === undefined) throw unsure;
    const end = this.at + written.length;
    if (wordClass[this.text.charCodeAt(end)]! > 0 || this.text[end] === ".")
      throw unsure;
    this.skipTo(end);
    return Number(written);
  }

  /** Passes what ends a statement or a property; `closed` where a `}` ends it too. */
  takeEnd(closed: boolean): void {
    if (this.take(";") || this.newline || this.at >= this.text.length) return;
    if (!closed || !this.is("}")) throw unsure;
  }

  /** The current token's JSDoc block as written; undefined where there is none. */
  doc(): string | undefined {
    return this.docStart < 0
      ? undefined
      : this.text.slice(this.docStart, this.docEnd);
  }

  /** Makes the next token from here on the current one. */
  skipTo(from: number): void {
    const { text } = this;
    this.before = from;
    this.newline = false;
    this.docStart = -1;
    let at = from;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === 32 || code === 9 || code === 13) continue;
      if (code === 10) this.newline = true;
      else if (code === 47) at = this.skipComment(at, from) - 1;
      else break;
    }
    this.at = at;
  }

  /** Where the comment that starts here ends. The compiler counts a block as the next token's from the next line on. */
  private skipComment(at: number, from: number): number {
    const { text } = this;
    const second = text.charCodeAt(at + 1);
    if (second === 47) {
      const line = text.indexOf("\n", at);
      const end = line < 0 ? text.length : line;
      this.note(at, text[end - 1] === "\r" ? end - 1 : end);
      return end;
    }
    const end = second === 42 ? text.indexOf("*/", at + 2) + 2 : 1;
    if (end === 1) throw unsure;
    this.note(at, end);
    if (text.charCodeAt(at + 2) === 42 && (from === 0 || this.newline)) {
      this.docStart = at;
      this.docEnd = end;
    } else if (!this.newline && from > 0 && text.slice(at, end).includes("\n"))
      throw unsure;
    return end;
  }

  /** Keeps a comment's place, at the first time that it is passed. */
  private note(start: number, end: number): void {
    if (start < this.commented) return;
    this.comments.push([start, end]);
    this.commented = end;
  }
}

function unescaped(inside: string): string {
  return inside.replace(
    /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^]))/g,
    (_, unicode?: string, hex?: string, char?: string) => {
      if (char === undefined)
        return String.fromCharCode(parseInt(unicode ?? hex ?? "", 16));
      const value = Object.hasOwn(escapes, char) ? escapes[char] : undefined;
      if (value === undefined) throw unsure;
      return value;
    },
  );
}
