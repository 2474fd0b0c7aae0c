import type { MarkerSpec, MarkerTarget } from "./marker-spec.ts";
import { namedShapes } from "./named-shapes.ts";
import type { Shape, ShapeArgument, ShapeKey } from "./shape.ts";

/**
 * What is to be written at a place of a marker's arguments, as a sentence or more: the key that the JSON pointer leads
 * to, and what it means; or, outside keys, the marker as a whole.
 */
export function adviceAt(
  spec: MarkerSpec,
  target: MarkerTarget,
  pointer: string,
): string {
  const key = keyAt(spec, pointer);
  if (key === undefined) return `Write '${usageOf(spec, target)}'.`;
  const doc = key.doc.replaceAll("`", "'");
  return `Write '${key.name}: ${typeText(key.shape)}'. ${doc}`;
}

/** The last key of an object that a pointer leads to or through; none where it leads to an argument. */
function keyAt(spec: MarkerSpec, pointer: string): ShapeKey | undefined {
  const [first = "", ...rest] = pointer.split("/").slice(1);
  const { args } = spec.args;
  let shape: Shape | undefined = (args[Number(first)] ?? args.at(-1))?.shape;
  let found: ShapeKey | undefined;
  for (const step of rest) {
    const key: ShapeKey | undefined = shape && keyOf(shape, step);
    if (key !== undefined) found = key;
    shape = key?.shape ?? (shape && itemOf(shape));
  }
  return found;
}

function keyOf(shape: Shape, name: string): ShapeKey | undefined {
  switch (shape.shape) {
    case "object":
      return shape.keys.find((key) => key.name === name);
    case "named":
      return keyOf(namedShapes[shape.name], name);
    case "either":
      return shape.of.map((each) => keyOf(each, name)).find((key) => key);
    default:
      return undefined;
  }
}

function itemOf(shape: Shape): Shape | undefined {
  if (shape.shape === "list" || shape.shape === "map") return shape.of;
  if (shape.shape === "either") return shape.of.map(itemOf).find((of) => of);
  return undefined;
}

/**
 * How a marker is written: `@Rule({ rule: string, … })` on a class or a field, `Rule<T, { rule: string, … }>`
 * inside a type. Of objects the keys are shown that must be there.
 */
function usageOf(
  { name, args: { args } }: MarkerSpec,
  target: MarkerTarget,
): string {
  return target === "type"
    ? `${name}<${["T", ...args.map(typeArgument)].join(", ")}>`
    : `@${name}(${args.map(argument).join(", ")})`;
}

function argument({ name, shape, optional, rest }: ShapeArgument): string {
  if (shape.shape === "object") return objectText(shape.keys);
  const label = name.replace(/ (.)/g, (_, first: string) =>
    first.toUpperCase(),
  );
  if (rest) return `...${label}: ${itemType(shape)}[]`;
  return `${label}${optional ? "?" : ""}: ${typeText(shape)}`;
}

function typeArgument({ shape, optional, rest }: ShapeArgument): string {
  if (optional) return "…";
  return rest ? `${typeText(shape)}, …` : typeText(shape);
}

/** A shape as a type of TypeScript, in short. */
function typeText(shape: Shape): string {
  switch (shape.shape) {
    case "string":
    case "number":
    case "boolean":
      return shape.shape;
    case "integer":
      return "number";
    case "json":
      return "value";
    case "const":
      return constantsText(shape.values);
    case "either":
      return shape.of.map(typeText).join(" | ");
    case "list":
      return `${itemType(shape.of)}[]`;
    case "map":
      return `{ [key]: ${typeText(shape.of)} }`;
    case "object":
      return objectText(shape.keys);
    case "named":
      return "{ … }";
    case "arguments":
      return "[…]";
  }
}

const mostShown = 8;

function constantsText(values: readonly unknown[]): string {
  const shown = values
    .slice(0, mostShown)
    .map((value) => JSON.stringify(value));
  if (values.length > mostShown) shown.push("…");
  return shown.join(" | ");
}

function itemType(shape: Shape): string {
  const text = typeText(shape);
  return text.includes(" | ") ? `(${text})` : text;
}

function objectText(keys: readonly ShapeKey[]): string {
  const required = keys.filter((key) => key.required);
  const shown = required.map(
    ({ name, shape }) => `${name}: ${typeText(shape)}`,
  );
  if (required.length < keys.length) shown.push("…");
  return `{ ${shown.join(", ")} }`;
}
