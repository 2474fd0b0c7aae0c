import { at, child } from "./field-error.ts";
import type { Schema } from "./schema.ts";

/** The field that a JSON path of field and map accessors names, or why it names none. */
export type FoundField =
  | {
      readonly path: string;
      readonly root: string;
      readonly schema: Schema | undefined;
      readonly problem?: undefined;
    }
  | { readonly problem: string };

/** Follows a JSON path such as `.spec.labels['a-b']` through a schema. */
export function findField(
  jsonPath: string,
  schema: Schema,
  notation: "any" | "dots" = "any",
): FoundField {
  const tokens = tokenize(jsonPath);
  let path: string | undefined;
  let root = "";
  let here: Schema | undefined = schema;
  for (let i = 0; i < tokens.length;) {
    const step = readStep(tokens, i, notation);
    if (step.problem !== undefined) return step;
    const isNamed: boolean = here?.properties !== undefined;
    if (!isNamed && here?.additionalProperties === undefined)
      return { problem: "does not refer to a valid field" };
    path = isNamed ? child(path, step.name) : at(path, step.name);
    if (root === "") root = path;
    const next: Schema | undefined = isNamed
      ? here?.properties?.get(step.name)
      : here?.additionalProperties?.schema;
    if (isNamed && next === undefined)
      return { problem: "does not refer to a valid field" };
    here = next;
    i += step.length;
  }
  return { path: path ?? "", root, schema: here };
}

type Step =
  | {
      readonly name: string;
      readonly length: number;
      readonly problem?: undefined;
    }
  | { readonly problem: string };

function readStep(
  tokens: readonly string[],
  i: number,
  notation: "any" | "dots",
): Step {
  const end = { problem: "unexpected end of JSON path" };
  const next = tokens[i + 1];
  if (tokens[i] === ".")
    return next === undefined ? end : { name: next, length: 2 };
  if (tokens[i] !== "[")
    return { problem: `expected [ or . but got: ${tokens[i]}` };
  if (notation === "dots") return { problem: "array notation is not allowed" };
  if (next === undefined) return end;
  if (!/^'[^]*'$/.test(next) || next.length < 2)
    return { problem: `expected single quoted string but got ${next}` };
  const name = unescape(next.slice(1, -1));
  if (name === undefined)
    return { problem: "invalid string literal: invalid syntax" };
  if (tokens[i + 2] === undefined) return end;
  if (tokens[i + 2] !== "]")
    return { problem: `expected ] but got ${tokens[i + 2]}` };
  return { name, length: 3 };
}

/** Delimiters, quoted strings and what stands between them; a quote only counts where a token begins. */
function tokenize(jsonPath: string): string[] {
  const tokens: string[] = [];
  for (let start = 0; start < jsonPath.length;) {
    const end = endOfToken(jsonPath, start);
    tokens.push(jsonPath.slice(start, end));
    start = end;
  }
  return tokens;
}

const delimiter = /[.[\]]/g;

function endOfToken(text: string, start: number): number {
  if (text[start] !== "'") {
    delimiter.lastIndex = start;
    const found = delimiter.exec(text)?.index ?? text.length;
    return found === start ? start + 1 : found;
  }
  for (let i = start + 1; i < text.length; i++)
    if (text[i] === "'" && text[i - 1] !== "\\") return i + 1;
  return text.length;
}

const escapes: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "'": "'",
  "\\": "\\",
};

/** The text with its escapes resolved; undefined when one of them is none. */
function unescape(text: string): string | undefined {
  let isKnown = true;
  const result = text.replace(/\\(.?)/gs, (_, character: string) => {
    const meaning = Object.hasOwn(escapes, character)
      ? escapes[character]
      : undefined;
    isKnown &&= meaning !== undefined;
    return meaning ?? "";
  });
  return isKnown ? result : undefined;
}
