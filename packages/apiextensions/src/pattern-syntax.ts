/** Code points from the first to the second of each pair. */
export type Ranges = readonly number[];

/** What a pattern says, apart from what it captures and which of several matches it prefers. */
export type PatternNode =
  | { readonly kind: "set"; readonly ranges: Ranges }
  | { readonly kind: "all" | "any"; readonly parts: readonly PatternNode[] }
  | {
      readonly kind: "repeat";
      readonly part: PatternNode;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: "start" | "end" };

/** The last code point. */
export const lastCode = 0x10ffff;

/** The pattern's parts, where RE2 takes it; undefined where it uses what is rarely used, such as flags or word boundaries. */
export function readPattern(pattern: string): PatternNode | undefined {
  const reader = new Reader([...pattern].map((it) => it.codePointAt(0) ?? 0));
  try {
    return reader.whole();
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

class Unusual extends Error {}

const code = (character: string) => character.charCodeAt(0);
const digits: Ranges = [code("0"), code("9")];
const words: Ranges = [
  ...digits,
  code("A"),
  code("Z"),
  code("_"),
  code("_"),
  code("a"),
  code("z"),
];
const spaces: Ranges = [9, 10, 12, 13, 32, 32];
const notNewline: Ranges = [0, 9, 11, lastCode];
const controls = new Map([
  [code("a"), 7],
  [code("f"), 12],
  [code("t"), 9],
  [code("n"), 10],
  [code("r"), 13],
  [code("v"), 11],
]);
const classes = new Map([
  [code("d"), digits],
  [code("w"), words],
  [code("s"), spaces],
]);

/** Classes that brackets name, such as `[:alpha:]`. */
const named = new Map<string, Ranges>([
  ["alnum", [48, 57, 65, 90, 97, 122]],
  ["alpha", [65, 90, 97, 122]],
  ["ascii", [0, 127]],
  ["blank", [9, 9, 32, 32]],
  ["cntrl", [0, 31, 127, 127]],
  ["digit", digits],
  ["graph", [33, 126]],
  ["lower", [97, 122]],
  ["print", [32, 126]],
  ["punct", [33, 47, 58, 64, 91, 96, 123, 126]],
  ["space", [9, 13, 32, 32]],
  ["upper", [65, 90]],
  ["word", words],
  ["xdigit", [48, 57, 65, 70, 97, 102]],
]);

/** All that lies outside the ranges. */
function outside(ranges: Ranges): Ranges {
  const pairs = [];
  for (let i = 0; i < ranges.length; i += 2)
    pairs.push([ranges[i] ?? 0, ranges[i + 1] ?? 0] as const);
  pairs.sort(([a], [b]) => a - b);
  const result: number[] = [];
  let next = 0;
  for (const [low, high] of pairs) {
    if (low > next) result.push(next, low - 1);
    next = Math.max(next, high + 1);
  }
  if (next <= lastCode) result.push(next, lastCode);
  return result;
}

class Reader {
  #at = 0;
  constructor(readonly codes: readonly number[]) {}

  whole(): PatternNode {
    const node = this.#alternatives();
    if (this.#at < this.codes.length) throw new Unusual();
    return node;
  }

  #peek(character: string): boolean {
    return this.codes[this.#at] === code(character);
  }

  #take(character: string): boolean {
    const isThere = this.#peek(character);
    if (isThere) this.#at++;
    return isThere;
  }

  #alternatives(): PatternNode {
    const parts = [this.#sequence()];
    while (this.#take("|")) parts.push(this.#sequence());
    return parts.length === 1 && parts[0] ? parts[0] : { kind: "any", parts };
  }

  #sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.#at < this.codes.length && !this.#peek("|") && !this.#peek(")"))
      parts.push(this.#repeated(this.#atom()));
    return { kind: "all", parts };
  }

  #repeated(atom: PatternNode): PatternNode {
    const bounds = this.#bounds();
    if (bounds === undefined) return atom;
    this.#take("?");
    const [min, max] = bounds;
    return this.#repeated({ kind: "repeat", part: atom, min, max });
  }

  #bounds(): readonly [number, number] | undefined {
    if (this.#take("*")) return [0, Infinity];
    if (this.#take("+")) return [1, Infinity];
    if (this.#take("?")) return [0, 1];
    if (!this.#peek("{")) return undefined;
    const rest = String.fromCodePoint(
      ...this.codes.slice(this.#at, this.#at + 12),
    );
    const match = /^\{(\d+)(,(\d*))?\}/.exec(rest);
    if (match === null) return undefined;
    this.#at += match[0].length;
    const min = Number(match[1]);
    if (match[2] === undefined) return [min, min];
    return [min, match[3] ? Number(match[3]) : Infinity];
  }

  #atom(): PatternNode {
    if (this.#take("(")) return this.#group();
    if (this.#take("^")) return { kind: "start" };
    if (this.#take("$")) return { kind: "end" };
    if (this.#take(".")) return { kind: "set", ranges: notNewline };
    if (this.#take("[")) return { kind: "set", ranges: this.#bracketed() };
    if (this.#take("\\")) {
      if (this.#take("A")) return { kind: "start" };
      if (this.#take("z")) return { kind: "end" };
      return { kind: "set", ranges: this.#escaped() };
    }
    const literal = this.codes[this.#at++] ?? 0;
    return { kind: "set", ranges: [literal, literal] };
  }

  #group(): PatternNode {
    if (this.#take("?") && !this.#take(":")) throw new Unusual();
    const node = this.#alternatives();
    if (!this.#take(")")) throw new Unusual();
    return node;
  }

  #bracketed(): Ranges {
    const isNegated = this.#take("^");
    const ranges: number[] = [];
    for (let isFirst = true; isFirst || !this.#take("]"); isFirst = false) {
      if (this.#at >= this.codes.length) throw new Unusual();
      const low = this.#member();
      if (low.length !== 2 || low[0] !== low[1] || !this.#isRange()) {
        ranges.push(...low);
        continue;
      }
      this.#at++;
      ranges.push(low[0] ?? 0, this.#member()[1] ?? 0);
    }
    return isNegated ? outside(ranges) : ranges;
  }

  /** Whether a hyphen stands here that is not the last member. */
  #isRange(): boolean {
    return this.#peek("-") && this.codes[this.#at + 1] !== code("]");
  }

  #member(): Ranges {
    if (this.#take("\\")) return this.#escaped();
    if (this.#peek("[") && this.codes[this.#at + 1] === code(":"))
      return this.#named();
    const literal = this.codes[this.#at++] ?? 0;
    return [literal, literal];
  }

  #named(): Ranges {
    const rest = String.fromCodePoint(
      ...this.codes.slice(this.#at, this.#at + 12),
    );
    const [text = "", not, name = ""] = /^\[:(\^?)(\w+):\]/.exec(rest) ?? [];
    const ranges = named.get(name);
    if (ranges === undefined) throw new Unusual();
    this.#at += text.length;
    return not === "" ? ranges : outside(ranges);
  }

  #escaped(): Ranges {
    const letter = this.codes[this.#at++] ?? 0;
    const known = classes.get(letter);
    if (known !== undefined) return known;
    const opposite = classes.get(letter + 32);
    if (opposite !== undefined) return outside(opposite);
    const control = controls.get(letter);
    if (control !== undefined) return [control, control];
    const isPunctuation =
      letter < 0x80 && !/\w/.test(String.fromCharCode(letter));
    if (!isPunctuation) throw new Unusual();
    return [letter, letter];
  }
}
