import {
  group,
  ifBroken,
  indent,
  join,
  line,
  lit,
  propertyKey,
  softline,
  stringLiteral,
  type Json,
  type Layout,
} from "@kubewright/generator";

import { isList } from "../schema-node.ts";

/** A value as people write it in an argument: objects too stand on one line where they fit. */
export function inlineLiteral(value: Json): Layout {
  if (typeof value !== "object" || value === null) return lit(value);
  return isList(value) ? arrayLiteral(value) : objectLiteral(value);
}

function objectLiteral(value: Readonly<Record<string, Json>>): Layout {
  const keys = Object.keys(value);
  if (keys.length === 0) return "{}";
  const rows = keys.map((key) => property(propertyKey(key), value[key]!));
  return group([
    "{",
    indent([line, join([",", line], rows)]),
    ifBroken(","),
    line,
    "}",
  ]);
}

/** A string goes to a line of its own where it does not fit, unless its key is so short that nothing is gained. */
function property(key: string, value: Json): Layout {
  if (typeof value !== "string" || key.length <= 4)
    return [key, ": ", inlineLiteral(value)];
  return [key, ":", group(indent([line, stringLiteral(value)]))];
}

function arrayLiteral(items: readonly Json[]): Layout {
  if (!hasObject(items)) return lit(items);
  const rows = items.map(inlineLiteral);
  const parts = [
    "[",
    indent([softline, join([",", line], rows), ifBroken(",")]),
    softline,
    "]",
  ];
  return isMatrix(items) ? group(parts, true) : group(parts);
}

function hasObject(items: readonly Json[]): boolean {
  return items.some((item) =>
    isList(item)
      ? hasObject(item)
      : typeof item === "object" &&
        item !== null &&
        Object.keys(item).length > 0,
  );
}

/** Prettier breaks an array of objects or arrays that each hold two things or more. */
function isMatrix(items: readonly Json[]): boolean {
  const [first] = items;
  return (
    items.length > 1 &&
    items.every(
      (item) =>
        typeof item === "object" &&
        item !== null &&
        isList(item) === isList(first) &&
        Object.keys(item).length > 1,
    )
  );
}

/** A value as a type: the arguments of type forms. */
export function literalType(value: Json): Layout {
  if (typeof value !== "object" || value === null) return lit(value);
  if (isList(value)) return tupleType(value);
  const keys = Object.keys(value);
  if (keys.length === 0) return "{}";
  const rows = keys.map((key): Layout => [
    key === "__proto__" ? '["__proto__"]' : propertyKey(key),
    ": ",
    literalType(value[key]!),
  ]);
  return group([
    "{",
    indent([line, join([";", line], rows)]),
    ifBroken(";"),
    line,
    "}",
  ]);
}

function tupleType(items: readonly Json[]): Layout {
  if (items.length === 0) return "[]";
  return group([
    "[",
    indent([softline, join([",", line], items.map(literalType))]),
    ifBroken(","),
    softline,
    "]",
  ]);
}
