import type { Shape } from "./shape.ts";

/** How many constants are said one by one. */
const mostListed = 8;

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
      return shape.values.length > mostListed
        ? `one of ${shape.values.length} values`
        : alternatives(shape.values.map((value) => JSON.stringify(value)));
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

function alternatives(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2
    ? last
    : `${words.slice(0, -1).join(", ")} or ${last}`;
}
