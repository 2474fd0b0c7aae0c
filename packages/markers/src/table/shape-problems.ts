import { expectedOf } from "./expected.ts";
import { namedShapes } from "./named-shapes.ts";
import type { Shape, ShapeArgument, ShapeKey } from "./shape.ts";

/** A place where a value does not have its shape. */
export interface ShapeProblem {
  /** The JSON pointer of the place, in the value. */
  readonly pointer: string;
  /** What is expected there, such as `a string`. */
  readonly expected: string;
  /** A key that the object there does not have, with those that it has. */
  readonly unknownKey?: string;
  readonly knownKeys?: readonly string[];
  /** A text that is none of the constants there, with those that are. */
  readonly unknownText?: string;
  readonly knownTexts?: readonly string[];
}

const none: readonly ShapeProblem[] = [];

/** Every place where a value does not have a shape; none where it has. */
export function shapeProblems(
  shape: Shape,
  value: unknown,
  pointer = "",
): readonly ShapeProblem[] {
  return isRight(shape, value) ? none : problemsOf(shape, value, pointer);
}

function problemsOf(
  shape: Shape,
  value: unknown,
  pointer: string,
): readonly ShapeProblem[] {
  switch (shape.shape) {
    case "named":
      return shapeProblems(namedShapes[shape.name], value, pointer);
    case "list":
      return isListOf(shape, value)
        ? value.flatMap((item, at) =>
            shapeProblems(shape.of, item, `${pointer}/${at}`),
          )
        : [{ pointer, expected: expectedOf(shape) }];
    case "map":
      return isObject(value)
        ? Object.entries(value).flatMap(([key, item]) =>
            shapeProblems(shape.of, item, `${pointer}/${escapeKey(key)}`),
          )
        : [{ pointer, expected: expectedOf(shape) }];
    case "object":
      return isObject(value)
        ? keyProblems(shape.keys, value, pointer)
        : [{ pointer, expected: expectedOf(shape) }];
    case "arguments":
      return argumentProblems(shape.args, value, pointer);
    case "either":
      return eitherProblems(shape, value, pointer);
    case "string":
    case "number":
    case "integer":
    case "boolean":
    case "json":
      return [{ pointer, expected: expectedOf(shape) }];
    case "const":
      return [constProblem(shape, value, pointer)];
  }
}

function constProblem(
  shape: ShapeOf<"const">,
  value: unknown,
  pointer: string,
): ShapeProblem {
  const problem = { pointer, expected: expectedOf(shape) };
  if (typeof value !== "string") return problem;
  const knownTexts = shape.values.filter((each) => typeof each === "string");
  return { ...problem, unknownText: value, knownTexts };
}

type ShapeOf<S extends Shape["shape"]> = Extract<Shape, { shape: S }>;
type Scalar = Exclude<Shape, { shape: Composite }>;
type Composite = "named" | "list" | "map" | "object" | "arguments" | "either";

function isScalar(shape: Scalar, value: unknown): boolean {
  switch (shape.shape) {
    case "string":
    case "boolean":
      return typeof value === shape.shape;
    case "number":
      return Number.isFinite(value);
    case "integer":
      return (
        Number.isSafeInteger(value) &&
        (shape.minimum === undefined || (value as number) >= shape.minimum)
      );
    case "const":
      return shape.values.some((allowed) => allowed === value);
    case "json":
      return value !== undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOf(
  shape: ShapeOf<"list">,
  value: unknown,
): value is readonly unknown[] {
  return Array.isArray(value) && value.length >= (shape.minItems ?? 0);
}

function keyProblems(
  keys: readonly ShapeKey[],
  value: Readonly<Record<string, unknown>>,
  pointer: string,
): readonly ShapeProblem[] {
  const { required, byName } = keyTableOf(keys);
  const problems: ShapeProblem[] = [];
  for (let i = 0; i < required.length; i++)
    if (!Object.hasOwn(value, required[i]!))
      problems.push({ pointer, expected: `an object with '${required[i]}'` });
  const names = Object.keys(value);
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const item = value[name];
    const key = byName.get(name);
    const at = `${pointer}/${escapeKey(name)}`;
    if (key === undefined) problems.push(unknownKey(name, at, keys));
    else problems.push(...shapeProblems(key.shape, item, at));
  }
  return problems;
}

interface KeyTable {
  readonly required: readonly string[];
  readonly byName: ReadonlyMap<string, ShapeKey>;
}

const keyTables = new WeakMap<readonly ShapeKey[], KeyTable>();

/** The keys of a shape as they are looked up, worked out once. */
function keyTableOf(keys: readonly ShapeKey[]): KeyTable {
  const known = keyTables.get(keys);
  if (known !== undefined) return known;
  const required = keys.filter((key) => key.required);
  const table = {
    required: required.map(({ name }) => name),
    byName: new Map(keys.map((key) => [key.name, key])),
  };
  keyTables.set(keys, table);
  return table;
}

function unknownKey(
  name: string,
  pointer: string,
  keys: readonly ShapeKey[],
): ShapeProblem {
  const knownKeys = keys.map((key) => key.name);
  return { pointer, expected: "a known key", unknownKey: name, knownKeys };
}

/** Whether a value has a shape, which most have. */
function isRight(shape: Shape, value: unknown): boolean {
  switch (shape.shape) {
    case "named":
      return isRight(namedShapes[shape.name], value);
    case "list":
      return (
        isListOf(shape, value) && value.every((item) => isRight(shape.of, item))
      );
    case "map":
      return (
        isObject(value) &&
        Object.values(value).every((item) => isRight(shape.of, item))
      );
    case "object":
      return isObject(value) && hasKeys(shape.keys, value);
    case "arguments":
      return Array.isArray(value) && areArguments(shape.args, value);
    case "either":
      return shape.of.some((each) => isRight(each, value));
    case "string":
    case "number":
    case "integer":
    case "boolean":
    case "const":
    case "json":
      return isScalar(shape, value);
  }
}

function hasKeys(
  keys: readonly ShapeKey[],
  value: Readonly<Record<string, unknown>>,
): boolean {
  const { required, byName } = keyTableOf(keys);
  for (let i = 0; i < required.length; i++)
    if (!Object.hasOwn(value, required[i]!)) return false;
  for (const name of Object.keys(value)) {
    const key = byName.get(name);
    if (key === undefined || !isRight(key.shape, value[name])) return false;
  }
  return true;
}

function areArguments(
  args: readonly ShapeArgument[],
  value: readonly unknown[],
): boolean {
  for (let at = value.length; at < args.length; at++)
    if (args[at]!.optional !== true) return false;
  for (let at = 0; at < value.length; at++) {
    const arg = argumentAt(args, at);
    if (arg === undefined || !isRight(arg.shape, value[at])) return false;
  }
  return true;
}

function argumentAt(
  args: readonly ShapeArgument[],
  at: number,
): ShapeArgument | undefined {
  const last = args.at(-1);
  return args[at] ?? (last?.rest ? last : undefined);
}

function argumentProblems(
  args: readonly ShapeArgument[],
  value: unknown,
  pointer: string,
): readonly ShapeProblem[] {
  if (!Array.isArray(value))
    return [{ pointer, expected: "a list of arguments" }];
  const problems: ShapeProblem[] = [];
  for (const { name, shape, optional } of args.slice(value.length))
    if (optional !== true)
      problems.push({
        pointer,
        expected: `${expectedOf(shape)} as its ${name}`,
      });
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at];
    const arg = argumentAt(args, at);
    const here = `${pointer}/${at}`;
    if (arg === undefined)
      problems.push({ pointer: here, expected: argumentCount(args.length) });
    else problems.push(...shapeProblems(arg.shape, item, here));
  }
  return problems;
}

function argumentCount(most: number): string {
  if (most === 0) return "no argument";
  return most === 1 ? "one argument only" : `${most} arguments at most`;
}

/** The alternative of the value's own kind tells best what is wrong with it. */
function eitherProblems(
  shape: ShapeOf<"either">,
  value: unknown,
  pointer: string,
): readonly ShapeProblem[] {
  const found = shape.of.map((each) => shapeProblems(each, value, pointer));
  if (found.some((problems) => problems.length === 0)) return [];
  const inside = found.find((problems) =>
    problems.every((problem) => problem.pointer !== pointer),
  );
  return inside ?? [{ pointer, expected: expectedOf(shape) }];
}

function escapeKey(key: string): string {
  return key.replace(/~/g, "~0").replace(/\//g, "~1");
}
