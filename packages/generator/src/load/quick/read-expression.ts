import type { EntryFact, ExpressionFact, ItemFact } from "../facts.ts";
import { fitted } from "./fitted.ts";
import { isName, wordLiterals } from "./reserved.ts";
import { unsure, type Scanner } from "./scanner.ts";
import { readType } from "./read-type.ts";

/** Reads an expression of literals, names, their properties and sums; calls and the like are for the compiler. */
export function readExpression(scanner: Scanner): ExpressionFact {
  const start = scanner.at;
  let value = readOperand(scanner);
  while (scanner.take("+")) {
    const right = readOperand(scanner);
    const at = scanner.since(start);
    value = { e: "binary", op: "+", left: value, right, at };
  }
  while (!scanner.newline) {
    if (!scanner.takeKeyword("as") && !scanner.takeKeyword("satisfies")) break;
    if (!scanner.takeKeyword("const")) readType(scanner);
  }
  return value;
}

function readOperand(scanner: Scanner): ExpressionFact {
  const start = scanner.at;
  const word = scanner.word();
  if (word !== "") return readNamed(scanner, word);
  if (scanner.isString()) {
    const value = scanner.takeString();
    return { e: "literal", value, at: scanner.since(start) };
  }
  if (scanner.take("{")) return readObject(scanner, start);
  if (scanner.take("[")) return readArray(scanner, start);
  if (scanner.is("`")) return readTemplate(scanner);
  return readNumeric(scanner);
}

/** A number that JavaScript does not hold exactly has a sentence of its own, which the compiler's reader finds. */
function readNumeric(scanner: Scanner): ExpressionFact {
  const start = scanner.at;
  const negative = scanner.take("-");
  const digits = scanner.at;
  if (!scanner.isDigit()) throw unsure;
  const value = scanner.takeNumber();
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw unsure;
  const of: ExpressionFact = {
    e: "literal",
    value,
    at: scanner.since(digits),
  };
  return negative ? { e: "unary", op: "-", of, at: scanner.since(start) } : of;
}

function readTemplate(scanner: Scanner): ExpressionFact {
  const start = scanner.at;
  const head = scanner.takeTemplatePiece();
  if (head.last)
    return { e: "literal", value: head.text, at: scanner.since(start) };
  const parts: (string | ExpressionFact)[] = [head.text];
  for (let last = false; !last;) {
    parts.push(readExpression(scanner));
    if (!scanner.is("}")) throw unsure;
    const piece = scanner.takeTemplatePiece();
    parts.push(piece.text);
    last = piece.last;
  }
  return { e: "template", parts, at: scanner.since(start) };
}

function readNamed(scanner: Scanner, word: string): ExpressionFact {
  const start = scanner.at;
  const literal = wordLiterals.get(word);
  scanner.takeWord();
  const at = scanner.since(start);
  if (literal !== undefined) return { e: "literal", value: literal, at };
  if (word !== "undefined" && !isName(word)) throw unsure;
  let value: ExpressionFact = { e: "name", name: word, at };
  while (scanner.take(".")) {
    const name = scanner.takeWord();
    value = { e: "property", of: value, name, at: scanner.since(start) };
  }
  return value;
}

function readObject(scanner: Scanner, start: number): ExpressionFact {
  const entries: EntryFact[] = [];
  while (!scanner.take("}")) {
    entries.push(readEntry(scanner));
    if (!scanner.is("}")) scanner.expect(",");
  }
  return { e: "object", entries: fitted(entries), at: scanner.since(start) };
}

function readEntry(scanner: Scanner): EntryFact {
  const start = scanner.at;
  if (scanner.is(".")) return { spread: readSpread(scanner) };
  const quoted = scanner.isString();
  const key = quoted ? scanner.takeString() : scanner.takeWord();
  const at = scanner.since(start);
  if (scanner.take(":")) return { key, value: readExpression(scanner) };
  if (quoted || !isName(key) || !(scanner.is(",") || scanner.is("}")))
    throw unsure;
  const value: ExpressionFact = { e: "name", name: key, at };
  return { key, value };
}

function readArray(scanner: Scanner, start: number): ExpressionFact {
  const items: ItemFact[] = [];
  while (!scanner.take("]")) {
    items.push(
      scanner.is(".")
        ? { spread: readSpread(scanner) }
        : readExpression(scanner),
    );
    if (!scanner.is("]")) scanner.expect(",");
  }
  return { e: "array", items: fitted(items), at: scanner.since(start) };
}

function readSpread(scanner: Scanner): ExpressionFact {
  if (!scanner.text.startsWith("...", scanner.at)) throw unsure;
  scanner.skipTo(scanner.at + 3);
  return readExpression(scanner);
}
