import { truncate } from "./enum-match.ts";
import { goFloat } from "./go-text.ts";
import { Float64, isInt64, toFloat, type JsonNumber } from "./json-value.ts";
import { rangeOf, type NumberRange } from "./number-range.ts";
import type { SchemaNode } from "./schema-node.ts";

/** A rule that a number breaks; `placed` is false where the server names no field. */
export interface NumberProblem {
  readonly text: (path: string) => string;
  readonly placed: boolean;
  /** What the server shows as the wrong value, where it is not the number itself. */
  readonly shown?: JsonNumber;
}

/** The rules of the schema that the number breaks, with the server's integer and float arithmetic. */
export function numberProblems(
  value: JsonNumber,
  node: SchemaNode,
): readonly NumberProblem[] {
  const range = rangeOf(node);
  const { multipleOf, maximum, minimum } = node.rules;
  const problems: NumberProblem[] = [];
  if (!range.holds(value)) problems.push(outOf(range, "Checked"));
  if (multipleOf !== undefined)
    problems.push(...multiple(value, multipleOf, range));
  if (maximum !== undefined) {
    const fits = range.holdsFloat(maximum);
    if (!fits) problems.push(outOf(range, "Maximum boundary"));
    const exclusive = node.rules.exclusiveMaximum;
    const order = compare(value, maximum, fits);
    if (order > 0 || (exclusive && order === 0))
      problems.push(
        bound(
          `less than ${exclusive ? "" : "or equal to "}`,
          limitText(value, maximum, fits),
          shownAs(value, fits),
        ),
      );
  }
  if (minimum !== undefined) {
    const fits = range.holdsFloat(minimum);
    if (!fits) problems.push(outOf(range, "Minimum boundary"));
    const exclusive = node.rules.exclusiveMinimum;
    const order = compare(value, minimum, fits);
    if (order < 0 || (exclusive && order === 0))
      problems.push(
        bound(
          `greater than ${exclusive ? "" : "or equal to "}`,
          limitText(value, minimum, fits),
          shownAs(value, fits),
        ),
      );
  }
  return problems;
}

/** The limit as it was compared with the number. */
function limitText(value: JsonNumber, limit: number, fits: boolean): string {
  return fits && isInt64(value) ? String(truncate(limit)) : goFloat(limit);
}

/** The number as it was compared. */
function shownAs(value: JsonNumber, fits: boolean): JsonNumber {
  return fits ? value : new Float64(toFloat(value));
}

function outOf({ name }: NumberRange, what: string): NumberProblem {
  return {
    text: (path) => `${what} value must be of type ${name} in ${path}`,
    placed: false,
  };
}

function bound(
  relation: string,
  limit: string,
  shown: JsonNumber,
): NumberProblem {
  return {
    text: (path) => `${path} in body should be ${relation}${limit}`,
    placed: true,
    shown,
  };
}

/** Below zero, zero or above: an integer is compared with the limit truncated, where the limit fits. */
function compare(value: JsonNumber, limit: number, fits: boolean): number {
  if (fits && isInt64(value)) {
    const whole = truncate(limit);
    const exact = BigInt(value);
    return exact === whole ? 0 : exact > whole ? 1 : -1;
  }
  const float = toFloat(value);
  return float === limit ? 0 : float > limit ? 1 : -1;
}

function multiple(
  value: JsonNumber,
  factor: number,
  range: NumberRange,
): NumberProblem[] {
  const fits = range.holdsFloat(factor);
  const problems = fits ? [] : [outOf(range, "MultipleOf")];
  if (fits && isInt64(value)) {
    const whole = truncate(factor);
    if (whole <= 0n) problems.push(notPositive(String(whole), whole));
    else if (BigInt(value) % whole !== 0n)
      problems.push(notMultiple(String(whole), value));
    return problems;
  }
  const float = toFloat(value);
  if (factor <= 0)
    problems.push(notPositive(goFloat(factor), new Float64(factor)));
  else if (!isJsonInteger(factor < 1 ? (1 / factor) * float : float / factor))
    problems.push(notMultiple(goFloat(factor), shownAs(value, fits)));
  return problems;
}

function notPositive(factor: string, shown: JsonNumber): NumberProblem {
  return {
    text: (path) =>
      `factor MultipleOf declared for ${path} must be positive: ${factor}`,
    placed: true,
    shown,
  };
}

function notMultiple(factor: string, shown: JsonNumber): NumberProblem {
  return {
    text: (path) => `${path} in body should be a multiple of ${factor}`,
    placed: true,
    shown,
  };
}

const epsilon = 1e-9;

/** Whether the server takes a float for an integer: exactly, or within a relative 1e-9. */
export function isJsonInteger(value: number): boolean {
  if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return false;
  if (Number.isInteger(value)) return true;
  const unsigned = BigInt.asUintN(64, truncate(value));
  const whole = Number(unsigned);
  if (whole === 0) return false;
  return Math.abs(value - whole) / (Math.abs(value) + whole) < epsilon;
}
