import { truncate } from "./enum-match.ts";
import type { JsonNumber } from "./json-value.ts";
import { numberProblems } from "./number-rules.ts";
import { rangeOf } from "./number-range.ts";
import type { SchemaNode } from "./schema-node.ts";

/** Whether integers that have an exact float keep to the range, the bounds and the factor of the schema. */
export function safeIntegerCheck(node: SchemaNode): (value: number) => boolean {
  return (
    exactCheck(node) ?? ((value) => numberProblems(value, node).length === 0)
  );
}

/** Whether numbers keep to the range, the bounds and the factor of the schema. */
export function numberCheck(node: SchemaNode): (value: JsonNumber) => boolean {
  const slow = (value: JsonNumber) => numberProblems(value, node).length === 0;
  const fast = exactCheck(node);
  if (fast === undefined) return slow;
  return (value) =>
    Number.isSafeInteger(value) ? fast(value as number) : slow(value);
}

/** The check of integers that have an exact float; undefined where a bound needs more than such arithmetic. */
function exactCheck(
  node: SchemaNode,
): ((value: number) => boolean) | undefined {
  const { minimum, maximum, multipleOf, exclusiveMinimum, exclusiveMaximum } =
    node.rules;
  const range = rangeOf(node);
  const bounds = [minimum, maximum, multipleOf].filter(
    (it) => it !== undefined,
  );
  if (multipleOf !== undefined && multipleOf < 1) return undefined;
  if (!bounds.every((bound) => range.holdsFloat(bound) && isSafe(bound)))
    return undefined;
  const least =
    minimum === undefined
      ? -Infinity
      : wholeOf(minimum) + (exclusiveMinimum ? 1 : 0);
  const most =
    maximum === undefined
      ? Infinity
      : wholeOf(maximum) - (exclusiveMaximum ? 1 : 0);
  const low = Math.max(least, range.least);
  const high = Math.min(most, range.most);
  if (multipleOf === undefined) return (value) => value >= low && value <= high;
  const factor = wholeOf(multipleOf);
  return (value) => value >= low && value <= high && value % factor === 0;
}

function isSafe(bound: number): boolean {
  return (
    Number.isSafeInteger(Math.trunc(bound)) &&
    Math.abs(bound) < Number.MAX_SAFE_INTEGER
  );
}

/** The bound as the server compares integers with it. */
function wholeOf(bound: number): number {
  return Number(truncate(bound));
}
