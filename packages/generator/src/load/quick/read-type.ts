import type { TypeFact } from "../facts.ts";
import { readObjectMembers } from "./read-member.ts";
import { isName, wordLiterals } from "./reserved.ts";
import { unsure, type Scanner } from "./scanner.ts";

const keywords = new Set([
  "any",
  "bigint",
  "boolean",
  "never",
  "number",
  "object",
  "string",
  "symbol",
  "undefined",
  "unknown",
  "void",
]);

/** Reads a type as written. */
export function readType(scanner: Scanner): TypeFact {
  return readParts(scanner, "|", "union", readIntersection);
}

function readIntersection(scanner: Scanner): TypeFact {
  return readParts(scanner, "&", "intersection", readOperator);
}

/** An operator before the first part makes a union even of one. */
function readParts(
  scanner: Scanner,
  operator: string,
  t: "union" | "intersection",
  read: (scanner: Scanner) => TypeFact,
): TypeFact {
  const start = scanner.at;
  const leads = scanner.take(operator);
  const first = read(scanner);
  if (!leads && !scanner.is(operator)) return first;
  const of = [first];
  while (scanner.take(operator)) of.push(read(scanner));
  return { t, of, at: scanner.since(start) };
}

function readOperator(scanner: Scanner): TypeFact {
  const start = scanner.at;
  if (scanner.takeKeyword("readonly")) return readOperator(scanner);
  if (!scanner.takeKeyword("keyof")) return readPostfix(scanner);
  const of = readOperator(scanner);
  return { t: "keyof", of, at: scanner.since(start) };
}

function readPostfix(scanner: Scanner): TypeFact {
  const start = scanner.at;
  let type = readPrimary(scanner);
  while (scanner.is("[") && !scanner.newline) {
    scanner.take("[");
    const index = scanner.is("]") ? undefined : readType(scanner);
    scanner.expect("]");
    const at = scanner.since(start);
    type =
      index === undefined
        ? { t: "array", item: type, at }
        : { t: "indexed", of: type, index, at };
  }
  return type;
}

function readPrimary(scanner: Scanner): TypeFact {
  const word = scanner.word();
  if (word !== "") return readWord(scanner, word);
  const start = scanner.at;
  if (scanner.isString())
    return {
      t: "literal",
      value: scanner.takeString(),
      at: scanner.since(start),
    };
  if (scanner.take("{")) {
    const members = readObjectMembers(scanner, readType);
    return { t: "object", members, at: scanner.since(start) };
  }
  if (scanner.take("(")) return readParenthesized(scanner);
  if (scanner.take("[")) return readTuple(scanner, start);
  const sign = scanner.take("-") ? -1 : 1;
  const value = sign * scanner.takeNumber();
  return { t: "literal", value, at: scanner.since(start) };
}

/** The parameters of a function have something else than a type, or an arrow behind them. */
function readParenthesized(scanner: Scanner): TypeFact {
  const type = readType(scanner);
  scanner.expect(")");
  if (scanner.is("=")) throw unsure;
  return type;
}

/** Tuples with names, rests or optional places are for the compiler. */
function readTuple(scanner: Scanner, start: number): TypeFact {
  const items: TypeFact[] = [];
  while (!scanner.take("]")) {
    items.push(readType(scanner));
    if (!scanner.is("]")) scanner.expect(",");
  }
  return { t: "tuple", items, at: scanner.since(start) };
}

function readWord(scanner: Scanner, word: string): TypeFact {
  const start = scanner.at;
  const literal = wordLiterals.get(word);
  if (literal !== undefined || keywords.has(word)) {
    scanner.takeWord();
    if (scanner.is(".")) throw unsure;
    const at = scanner.since(start);
    return literal === undefined
      ? { t: "keyword", name: word, at }
      : { t: "literal", value: literal, at };
  }
  if (word === "typeof") {
    scanner.takeWord();
    const name = readPath(scanner);
    if (scanner.is("<")) throw unsure;
    return { t: "typeof", name, at: scanner.since(start) };
  }
  return readReference(scanner);
}

/** Reads a name with its arguments: `Record<string, Port>`. */
export function readReference(scanner: Scanner): TypeFact {
  const start = scanner.at;
  const name = readPath(scanner);
  if (!scanner.is("<")) return { t: "name", name, at: scanner.since(start) };
  if (scanner.newline) throw unsure;
  scanner.take("<");
  const args = [readType(scanner)];
  while (scanner.take(",")) args.push(readType(scanner));
  scanner.expect(">");
  return { t: "name", name, args, at: scanner.since(start) };
}

/** Reads a name, or names with dots and nothing else between them. */
export function readPath(scanner: Scanner): string {
  const start = scanner.at;
  if (!isName(scanner.takeWord())) throw unsure;
  while (scanner.is(".")) {
    const dot = scanner.at;
    if (dot !== scanner.before) throw unsure;
    scanner.take(".");
    if (scanner.at !== dot + 1) throw unsure;
    scanner.takeWord();
  }
  return scanner.text.slice(start, scanner.before);
}
