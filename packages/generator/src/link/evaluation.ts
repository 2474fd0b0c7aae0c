import type { Problem } from "../diagnostics/problem.ts";
import type { ExpressionFact } from "../load/facts.ts";
import type { Json } from "../model/json.ts";
import type { WrittenValue } from "../model/marker-use.ts";
import type { Span } from "../model/span.ts";
import { readerProblems } from "./problems.ts";
import type { Scope } from "./scope.ts";

/** A bound on the work of one marker's arguments: spreads of spreads grow without one. */
export const maxSteps = 20_000;
export const maxDepth = 100;
const maxText = 1_000_000;

/** The state of evaluating one marker's arguments. */
export interface Evaluation {
  steps: number;
  failed: boolean;
  /** Whether each value is where its expression is: nothing was spread, and no key computed. */
  plain: boolean;
  /** Places of values by JSON pointer; absent where they are not noted. */
  readonly spans?: Record<string, Span>;
}

/** A value, or nothing where a problem was reported. */
export type Result = Json | undefined;

/** Where the evaluation stands. */
export interface Position {
  readonly scope: Scope;
  readonly run: Evaluation;
  readonly depth: number;
  /** The JSON pointer of the value; absent where places are not noted, and while a constant elsewhere is worked out. */
  readonly pointer?: string | undefined;
}

export interface Evaluated {
  readonly args: readonly Json[];
  /** The places of the values: as written, or by JSON pointer. */
  readonly written?: readonly WrittenValue[];
  readonly spans?: Readonly<Record<string, Span>>;
}

/** Reports why there is no value, once a marker. */
export function fail(
  position: Position,
  fact: ExpressionFact,
  problem: Problem,
): undefined {
  if (!position.run.failed) position.scope.link.report(problem, fact.at);
  position.run.failed = true;
  return undefined;
}

/** A value, unless it is a number that JSON does not have, or a text that grew beyond all use. */
export function bounded(
  value: Json,
  fact: ExpressionFact,
  position: Position,
): Result {
  if (typeof value === "number" && !Number.isFinite(value)) {
    const what = `${value}, which JSON cannot hold`;
    return fail(position, fact, readerProblems.notConstant(what));
  }
  if (typeof value === "string" && value.length > maxText)
    return fail(position, fact, readerProblems.tooDeep("A marker's argument"));
  return value;
}

/** The position of a value that is used, not written, here. */
export function withoutPointer({ scope, run, depth }: Position): Position {
  return { scope, run, depth };
}

/** The position of a part of the value. */
export function below(position: Position, key: string): Position {
  return position.pointer === undefined
    ? position
    : {
        scope: position.scope,
        run: position.run,
        depth: position.depth,
        pointer: `${position.pointer}/${pointerPart(key)}`,
      };
}

/** A key as a part of a JSON pointer (RFC 6901). */
export function pointerPart(key: string): string {
  return /[~/]/.test(key)
    ? key.replaceAll("~", "~0").replaceAll("/", "~1")
    : key;
}

/** Why a value cannot be spread into a list; what it holds counts as work. */
export function spreadProblem(
  spread: Result,
  { run }: Position,
): Problem | undefined {
  if (!Array.isArray(spread))
    return readerProblems.notConstant("a spread of something that is no list");
  run.steps += spread.length;
  return run.steps > maxSteps
    ? readerProblems.tooDeep("A marker's argument")
    : undefined;
}

export type AccessExpression = Extract<
  ExpressionFact,
  { e: "property" | "element" }
>;

/** `ns.name`, where the expression is that and no more. */
export function dottedName(fact: AccessExpression): string | undefined {
  return fact.e === "property" && fact.of.e === "name"
    ? `${fact.of.name}.${fact.name}`
    : undefined;
}
