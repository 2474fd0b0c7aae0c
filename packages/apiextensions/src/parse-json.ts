import {
  Float64,
  maxDepth,
  setOwn,
  type JsonObject,
  type JsonValue,
} from "./json-value.ts";

/** An error of the JSON text, with the offset where it was found. */
export class JsonSyntaxError extends Error {
  constructor(
    reason: string,
    readonly offset: number,
  ) {
    super(`invalid JSON at offset ${offset}: ${reason}`);
    this.name = "JsonSyntaxError";
  }
}

interface Open {
  readonly container: JsonValue[] | JsonObject;
  key: string;
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const space = /[ \t\r\n]*/y;
const lone =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Reads JSON as the server does: integers keep all their digits, a float stays a float, the last of
 * two equal keys wins, and what nests too deep is an error.
 */
export function parseJson(text: string): JsonValue {
  const reader = new Reader(text);
  const open: Open[] = [];
  for (;;) {
    let value = reader.begin();
    if (value === undefined) {
      if (open.length >= maxDepth) reader.fail("exceeded max depth");
      const next = reader.open();
      if (!reader.closes(next.container)) {
        if (!Array.isArray(next.container)) next.key = reader.key();
        open.push(next);
        continue;
      }
      value = next.container;
    }
    for (;;) {
      const parent = open.at(-1);
      if (parent === undefined) return reader.end(value);
      if (Array.isArray(parent.container)) parent.container.push(value);
      else setOwn(parent.container, parent.key, value);
      if (!reader.closes(parent.container)) {
        reader.expect(",");
        if (!Array.isArray(parent.container)) parent.key = reader.key();
        break;
      }
      open.pop();
      value = parent.container;
    }
  }
}

class Reader {
  #at = 0;
  constructor(readonly text: string) {}

  fail(reason: string): never {
    throw new JsonSyntaxError(reason, this.#at);
  }

  #skip(): string {
    space.lastIndex = this.#at;
    space.test(this.text);
    this.#at = space.lastIndex;
    return this.text.charAt(this.#at);
  }

  expect(character: string): void {
    if (this.#skip() !== character) this.fail(`expected '${character}'`);
    this.#at++;
  }

  /** A scalar, or undefined where a container begins. */
  begin(): JsonValue | undefined {
    switch (this.#skip()) {
      case "{":
      case "[":
        return undefined;
      case '"':
        return this.#string();
      case "t":
        return this.#word("true", true);
      case "f":
        return this.#word("false", false);
      case "n":
        return this.#word("null", null);
      default:
        return this.#number();
    }
  }

  open(): Open {
    const container = this.text[this.#at++] === "[" ? [] : {};
    return { container, key: "" };
  }

  closes(container: JsonValue[] | JsonObject): boolean {
    const closed = this.#skip() === (Array.isArray(container) ? "]" : "}");
    if (closed) this.#at++;
    return closed;
  }

  key(): string {
    if (this.#skip() !== '"') this.fail("expected a key");
    const key = this.#string();
    this.expect(":");
    return key;
  }

  end(value: JsonValue): JsonValue {
    if (this.#skip() !== "") this.fail("unexpected text after the value");
    return value;
  }

  #word<T>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.#at)) this.fail("unknown word");
    this.#at += word.length;
    return value;
  }

  #string(): string {
    const start = this.#at;
    let end = start + 1;
    for (; ; end++) {
      const code = this.text.charCodeAt(end);
      if (code === 0x22) break;
      if (code === 0x5c) end++;
      else if (!(code >= 0x20)) this.fail("invalid string");
    }
    this.#at = end + 1;
    const raw = this.text.slice(start, end + 1);
    if (!raw.includes("\\")) return raw.slice(1, -1).replace(lone, "\ufffd");
    try {
      return String(JSON.parse(raw)).replace(lone, "\ufffd");
    } catch {
      return this.fail("invalid escape");
    }
  }

  #number(): JsonValue {
    number.lastIndex = this.#at;
    const match = number.exec(this.text);
    if (match === null) this.fail("expected a value");
    const value = numberOf(match[0]);
    if (value === undefined) this.fail("number out of range");
    this.#at = number.lastIndex;
    return value;
  }
}

function numberOf(text: string): JsonValue | undefined {
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  if (!Number.isInteger(value)) return value;
  if (/[.eE]/.test(text)) return new Float64(value);
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  const exact = BigInt(text);
  return BigInt.asIntN(64, exact) === exact ? exact : value;
}
