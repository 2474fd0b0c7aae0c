import type { Json } from "../model/json.ts";
import type { Code } from "./code.ts";
import {
  fill,
  group,
  groupWithId,
  ifBroken,
  indent,
  join,
  line,
  softline,
} from "./layout.ts";
import type { Layout } from "./layout.ts";
import { areNumbers, isMatrix, numberLiteral } from "./object-literal.ts";
import { stringLiteral } from "./string-literal.ts";

export { propertyKey } from "./object-literal.ts";

/** A value as Prettier prints it: objects one key a line, arrays on one line where they fit. */
export function lit(value: Json): Code {
  const parts = [layoutOfJson(value)];
  return { kind: "code", parts };
}

function layoutOfJson(value: Json): Layout {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "number") return numberLiteral(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (isArray(value)) return arrayLiteral(value);
  return Object.keys(value).length === 0 ? "{}" : { kind: "data", value };
}

function arrayLiteral(items: readonly Json[]): Layout {
  if (items.length === 0) return "[]";
  const id = {};
  const comma = ifBroken(",", id);
  const layouts = items.map(layoutOfJson);
  const contents = areNumbers(items)
    ? fill(join(line, withCommas(layouts, comma)))
    : [join([",", line], layouts), comma];
  const parts = ["[", indent([softline, contents]), softline, "]"];
  return groupWithId(id, isMatrix(items) ? group(parts, true) : group(parts));
}

function withCommas(items: readonly Layout[], last: Layout): Layout[] {
  return items.map((item, i) => [item, i < items.length - 1 ? "," : last]);
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
