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
}

/** Every place where a value does not have a shape; none where it has. */
export function shapeProblems(
  shape: Shape,
  value: unknown,
  pointer = "",
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
    case "const":
    case "json":
      return isScalar(shape, value)
        ? []
        : [{ pointer, expected: expectedOf(shape) }];
  }
}

/** What a value of a shape is, in words: `a string`, `"map" or "set"`. */
export function expectedOf(shape: Shape): string {
  switch (shape.shape) {
    case "string":
    case "number":
    case "boolean":
      return `a ${shape.shape}`;
    case "integer":
      return shape.minimum === undefined
        ? "a whole number"
        : `a whole number from ${shape.minimum} on`;
    case "json":
      return "a JSON value";
    case "const":
      return alternatives(shape.values.map((value) => JSON.stringify(value)));
    case "either":
      return alternatives(shape.of.map(expectedOf));
    case "list":
      return shape.minItems === undefined ? "a list" : "a list with items";
    case "map":
    case "object":
    case "named":
      return "an object";
    case "arguments":
      return "a list of arguments";
  }
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
    if (key !== undefined && isRight(key.shape, item)) continue;
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

/** Whether a value of a simple shape is right, which is so of most. */
function isRight(shape: Shape, value: unknown): boolean {
  switch (shape.shape) {
    case "string":
    case "number":
    case "integer":
    case "boolean":
    case "const":
    case "json":
      return isScalar(shape, value);
    case "named":
    case "list":
    case "map":
    case "object":
    case "arguments":
    case "either":
      return false;
  }
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
  const last = args.at(-1);
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at];
    const arg = args[at] ?? (last?.rest ? last : undefined);
    if (arg !== undefined && isRight(arg.shape, item)) continue;
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

function alternatives(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2
    ? last
    : `${words.slice(0, -1).join(", ")} or ${last}`;
}

function escapeKey(key: string): string {
  return key.replace(/~/g, "~0").replace(/\//g, "~1");
}
