import { hasUnknownCharset } from "./encoded-word.ts";
import { isIpv4, isIpv6 } from "./ip.ts";

/** Whether the text is one RFC 5322 address as Go's net/mail reads it. */
export function isEmail(text: string): boolean {
  const reader = new AddressReader(text);
  return (
    reader.address("group allowed") === 1 && reader.comments() && reader.isAtEnd
  );
}

const visible = "!-~\\u0080-\\u{10ffff}";
const atom = new RegExp(`(?:(?![()<>\\[\\]:;@\\\\,"])[${visible}])+`, "uy");
const quoted = new RegExp(
  `"((?:(?![\\\\"])[${visible} \\t]|\\\\[${visible} \\t])*)"`,
  "uy",
);
const literal = new RegExp(`\\[((?:(?![\\[\\]\\\\])[${visible}])*)\\]`, "uy");

class AddressReader {
  #at = 0;
  constructor(readonly text: string) {}

  get isAtEnd(): boolean {
    return this.#at >= this.text.length;
  }

  /** How many addresses stand here; none when what stands here is no address. */
  address(group: "group allowed" | "in group"): number {
    this.#space();
    if (this.#spec()) {
      this.#space();
      return this.#peek() === "(" && !this.#displayName() ? 0 : 1;
    }
    if (this.#peek() !== "<" && !this.#phrase()) return 0;
    this.#space();
    if (group === "group allowed" && this.#take(":")) return this.#group();
    return this.#take("<") && this.#spec() && this.#take(">") ? 1 : 0;
  }

  /** Skips comments and white space; false when a comment does not end. */
  comments(): boolean {
    this.#space();
    while (this.#peek() === "(") {
      if (!this.#comment()) return false;
      this.#space();
    }
    return true;
  }

  #group(): number {
    let count = 0;
    this.#space();
    if (this.#take(";")) return 0;
    for (;;) {
      this.#space();
      const found = this.address("in group");
      if (found === 0 || !this.comments()) return 0;
      count += found;
      if (this.#take(";")) return this.comments() ? count : 0;
      if (!this.#take(",")) return 0;
    }
  }

  #peek(): string {
    return this.text.charAt(this.#at);
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at++;
    return true;
  }

  #space(): void {
    while (this.#peek() === " " || this.#peek() === "\t") this.#at++;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.text);
    if (match !== null) this.#at = pattern.lastIndex;
    return match;
  }

  #comment(): boolean {
    let depth = 0;
    do {
      const character = this.#peek();
      if (character === "") return false;
      if (character === "\\" && this.#at + 1 < this.text.length) this.#at++;
      else if (character === "(") depth++;
      else if (character === ")") depth--;
      this.#at++;
    } while (depth > 0);
    return true;
  }

  /** A comment behind an address, in which its owner's name stands. */
  #displayName(): boolean {
    const start = this.#at;
    if (!this.#comment()) return false;
    const name = this.text.slice(start + 1, this.#at - 1);
    const words = name.replace(/\\([^])/g, "$1").split(/[ \t]/);
    return !words.some(hasUnknownCharset);
  }

  #spec(): boolean {
    const start = this.#at;
    this.#space();
    const local =
      this.#peek() === '"'
        ? (this.#match(quoted)?.[1] ?? "") !== ""
        : this.#dotAtom();
    if (local && this.#take("@")) {
      this.#space();
      if (this.#peek() === "[" ? this.#literal() : this.#dotAtom()) return true;
    }
    this.#at = start;
    return false;
  }

  #dotAtom(): boolean {
    const word = this.#match(atom)?.[0];
    return word !== undefined && !/^\.|\.\.|\.$/.test(word);
  }

  #literal(): boolean {
    const address = this.#match(literal)?.[1];
    return (
      address !== undefined &&
      (isIpv4(address, "strict") || isIpv6(address, "strict"))
    );
  }

  #phrase(): boolean {
    let words = 0;
    for (;;) {
      if (words > 0 && !this.comments()) return false;
      this.#space();
      const isAtom = this.#peek() !== '"';
      const [word] = this.#match(isAtom ? atom : quoted) ?? [];
      if (word === undefined || (isAtom && hasUnknownCharset(word)))
        return words > 0 || this.isAtEnd;
      words++;
    }
  }
}
