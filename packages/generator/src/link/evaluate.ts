import type {
  EntryFact,
  EnumFact,
  ExpressionFact,
  ItemFact,
} from "../load/facts.ts";
import type { Json } from "../model/json.ts";
import { setOwn } from "../model/set-own.ts";
import type { Span } from "../model/span.ts";
import {
  below,
  bounded,
  dottedName,
  fail,
  maxDepth,
  maxSteps,
  pointerPart,
  spreadProblem,
  withoutPointer,
  type AccessExpression,
  type Evaluated,
  type Evaluation,
  type Position,
  type Result,
} from "./evaluation.ts";
import { applyBinary, applyUnary, typeName } from "./operators.ts";
import { readerProblems } from "./problems.ts";
import { lookup } from "./lookup.ts";
import type { Scope } from "./scope.ts";

/** Works out a marker's arguments without running code; reports what is not constant. */
export function evaluateArguments(
  scope: Scope,
  expressions: readonly ExpressionFact[],
): Evaluated | undefined {
  const run: Evaluation = { steps: 0, failed: false, plain: true };
  const position = { scope, run, depth: 0 };
  const args = expressions.map((each) => evaluate(each, position)) as Json[];
  if (run.failed) return undefined;
  return run.plain
    ? { args, written: expressions }
    : { args, spans: placesOf(scope, expressions) };
}

/** The places of arguments that are not all where they are written. */
function placesOf(
  scope: Scope,
  expressions: readonly ExpressionFact[],
): Readonly<Record<string, Span>> {
  const spans: Record<string, Span> = {};
  const run: Evaluation = { steps: 0, failed: false, plain: false, spans };
  for (const [index, expression] of expressions.entries())
    evaluate(expression, { scope, run, depth: 0, pointer: `/${index}` });
  return spans;
}

/** Works out a constant expression, such as an enum member's initialiser. */
export function evaluateConstant(
  scope: Scope,
  expression: ExpressionFact,
): Json | undefined {
  const run: Evaluation = { steps: 0, failed: false, plain: true };
  const value = evaluate(expression, { scope, run, depth: 0 });
  return run.failed ? undefined : value;
}

function evaluate(fact: ExpressionFact, position: Position): Result {
  const { run, scope, pointer } = position;
  if (run.failed) return undefined;
  if (++run.steps > maxSteps || position.depth > maxDepth)
    return fail(position, fact, readerProblems.tooDeep("A marker's argument"));
  if (pointer !== undefined && run.spans !== undefined)
    run.spans[pointer] = fact.at;
  if (fact.e === "literal") return bounded(fact.value, fact, position);
  const next = { scope, run, depth: position.depth + 1, pointer };
  switch (fact.e) {
    case "name":
      return fact.name === "undefined" ? undefined : evaluateName(fact, next);
    case "property":
    case "element":
      return evaluateAccess(fact, next);
    case "object":
      return evaluateObject(fact.entries, next);
    case "array":
      return evaluateArray(fact.items, next);
    case "template":
      return evaluateTemplate(fact, next);
    case "unary":
      return evaluateUnary(fact, next);
    case "binary":
      return evaluateBinary(fact, next);
    case "other":
      return fail(position, fact, readerProblems.notConstant(fact.what));
  }
}

type NameExpression = Extract<ExpressionFact, { e: "name" }>;

function evaluateName(fact: NameExpression, position: Position): Result {
  const local = position.scope.locals?.[fact.name];
  if (local !== undefined) return local;
  const entity = lookup(
    position.scope.link,
    position.scope.file,
    fact.name,
    "value",
  );
  return evaluateEntity(entity, fact, fact.name, position);
}

/** The value of a constant, in the file that declares it. */
function evaluateEntity(
  entity: ReturnType<typeof lookup>,
  fact: ExpressionFact,
  name: string,
  position: Position,
): Result {
  const { link } = position.scope;
  if (entity?.kind === "unresolved")
    return fail(
      position,
      fact,
      readerProblems.moduleNotFound(entity.specifier),
    );
  if (entity?.kind === "declaration" && entity.fact.kind === "enum")
    return enumValues({ link, file: entity.file }, entity.fact);
  if (entity?.kind !== "constant" || entity.fact.value === undefined)
    return fail(position, fact, readerProblems.unknownConstant(name));
  const { run, depth } = position;
  return evaluate(entity.fact.value, {
    scope: { link, file: entity.file },
    run,
    depth,
  });
}

function evaluateAccess(fact: AccessExpression, position: Position): Result {
  const dotted = dottedName(fact);
  const entity =
    dotted && lookup(position.scope.link, position.scope.file, dotted, "value");
  if (entity) return evaluateEntity(entity, fact, dotted, position);
  const elsewhere = withoutPointer(position);
  const of = evaluate(fact.of, elsewhere);
  const key =
    fact.e === "property" ? fact.name : evaluate(fact.index, elsewhere);
  if (position.run.failed) return undefined;
  const found =
    of !== null && typeof of === "object" && Object.hasOwn(of, String(key));
  return found
    ? (of as Record<string, Json>)[String(key)]
    : fail(position, fact, readerProblems.unknownConstant(String(key)));
}

function evaluateObject(
  entries: readonly EntryFact[],
  position: Position,
): Result {
  const result: Record<string, Json> = {};
  for (const entry of entries) {
    if (position.run.failed) return undefined;
    if ("spread" in entry) spreadInto(result, entry.spread, position);
    else setEntry(result, entry, position);
  }
  return position.run.failed ? undefined : result;
}

function spreadInto(
  result: Record<string, Json>,
  fact: ExpressionFact,
  position: Position,
): void {
  const { run, pointer } = position;
  run.plain = false;
  const spread = evaluate(fact, withoutPointer(position)) ?? {};
  const entries = Object.entries(spread) as [string, Json][];
  run.steps += entries.length;
  for (const [key, value] of entries) {
    setOwn(result, key, value);
    if (pointer !== undefined && run.spans !== undefined)
      run.spans[`${pointer}/${pointerPart(key)}`] = fact.at;
  }
}

function keyOf(key: string | ExpressionFact, position: Position): Result {
  if (typeof key === "string") return key;
  position.run.plain = false;
  return evaluate(key, withoutPointer(position));
}

/** A key whose value is `undefined` is absent, as it is in JSON. */
function setEntry(
  result: Record<string, Json>,
  entry: Exclude<EntryFact, { readonly spread: ExpressionFact }>,
  position: Position,
): void {
  const key = keyOf(entry.key, position);
  if (key === undefined) return;
  const value = evaluate(entry.value, below(position, String(key)));
  if (value === undefined) delete result[String(key)];
  else setOwn(result, String(key), value);
}

function evaluateArray(items: readonly ItemFact[], position: Position): Result {
  const result: Json[] = [];
  for (const item of items) {
    if (position.run.failed) return undefined;
    if (!("spread" in item)) {
      const at = below(position, String(result.length));
      result.push(evaluate(item, at) ?? null);
      continue;
    }
    position.run.plain = false;
    const spread = evaluate(item.spread, withoutPointer(position));
    if (position.run.failed) return undefined;
    const problem = spreadProblem(spread, position);
    if (problem !== undefined) return fail(position, item.spread, problem);
    result.push(...(spread as readonly Json[]));
  }
  return position.run.failed ? undefined : result;
}

type TemplateExpression = Extract<ExpressionFact, { e: "template" }>;

function evaluateTemplate(
  fact: TemplateExpression,
  position: Position,
): Result {
  let text = "";
  for (const part of fact.parts) {
    const value =
      typeof part === "string"
        ? part
        : evaluate(part, withoutPointer(position));
    if (position.run.failed) return undefined;
    text += String(value);
    if (bounded(text, fact, position) === undefined) return undefined;
  }
  return text;
}

type UnaryExpression = Extract<ExpressionFact, { e: "unary" }>;

function evaluateUnary(fact: UnaryExpression, position: Position): Result {
  const of = evaluate(fact.of, withoutPointer(position));
  if (position.run.failed) return undefined;
  const value = applyUnary(fact.op, of);
  if (value !== undefined) return bounded(value, fact, position);
  const what = `the operator '${fact.op}' on ${typeName(of)}`;
  return fail(position, fact, readerProblems.notConstant(what));
}

type BinaryExpression = Extract<ExpressionFact, { e: "binary" }>;

function evaluateBinary(fact: BinaryExpression, position: Position): Result {
  const left = evaluate(fact.left, withoutPointer(position));
  const right = evaluate(fact.right, withoutPointer(position));
  if (position.run.failed) return undefined;
  const value = applyBinary(fact.op, left, right);
  if (value !== undefined) return bounded(value, fact, position);
  const what = `the operator '${fact.op}' on ${typeName(left)} and ${typeName(right)}`;
  return fail(position, fact, readerProblems.notConstant(what));
}

/** The members of a TypeScript enum with their values, counted on from the last number where none is written. */
export function enumValues(
  scope: Scope,
  fact: EnumFact,
): Readonly<Record<string, string | number>> {
  // Members may name others of their enum, or of one that names this: those that are worked out so far.
  const known = scope.link.enums.get(fact);
  if (known !== undefined) return known;
  const values = Object.create(null) as Record<string, string | number>;
  scope.link.enums.set(fact, values);
  const inside: Scope = { ...scope, locals: values };
  let next: number | undefined = 0;
  for (const { name, value, at } of fact.members) {
    const found: Json | undefined =
      value === undefined ? next : evaluateConstant(inside, value);
    if (typeof found !== "string" && typeof found !== "number") {
      if (value === undefined)
        scope.link.report(
          readerProblems.notConstant(
            "an enum member without a value after a string",
          ),
          at,
        );
      else if (found !== undefined)
        scope.link.report(
          readerProblems.notConstant(`an enum member of ${typeName(found)}`),
          value.at,
        );
      continue;
    }
    values[name] = found;
    next = typeof found === "number" ? found + 1 : undefined;
  }
  return values;
}
