import type { Json } from "../model/json.ts";
import { property } from "./assignment.ts";
import type { Code } from "./code.ts";
import {
  fill,
  group,
  groupWithId,
  hardline,
  ifBroken,
  indent,
  join,
  line,
  softline,
} from "./layout.ts";
import type { Layout } from "./layout.ts";
import { stringLiteral } from "./string-literal.ts";

/** A value as Prettier prints it: objects one key a line, arrays on one line where they fit. */
export function lit(value: Json): Code {
  return { kind: "code", parts: [layoutOfJson(value)] };
}

function layoutOfJson(value: Json): Layout {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "number") return numberLiteral(value);
  if (value === null || typeof value === "boolean") return String(value);
  return isArray(value) ? arrayLiteral(value) : objectLiteral(value);
}

function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) {
    throw new Error(`A generator has a bug: ${value} is no JSON value.`);
  }
  return Object.is(value, -0) ? "-0" : String(value).replace("e+", "e");
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

/** Prettier fills the lines of an array of numbers. */
function areNumbers(items: readonly Json[]): boolean {
  return items.length > 1 && items.every((item) => typeof item === "number");
}

/** Prettier breaks an array of objects or arrays that each hold two things or more. */
function isMatrix(items: readonly Json[]): boolean {
  const first = items[0];
  if (items.length < 2 || first === undefined) return false;
  const array = isArray(first);
  return items.every(
    (item) =>
      typeof item === "object" &&
      item !== null &&
      isArray(item) === array &&
      Object.keys(item).length > 1,
  );
}

function objectLiteral(value: { readonly [key: string]: Json }): Layout {
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const properties = entries.map(([key, item]) => [
    property(propertyKey(key), layoutOfJson(item)),
    ",",
  ]);
  return group([
    "{",
    indent([hardline, join(hardline, properties)]),
    hardline,
    "}",
  ]);
}

/** Identifiers that every parser of TypeScript knows as such. */
const plainKey = /^(?=[\0-\uffff]*$)[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** A key as Prettier quotes it; `__proto__` as a computed key, which makes an own property. */
export function propertyKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return plainKey.test(key) ? key : stringLiteral(key);
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
