import { layoutOf } from "./code.ts";
import type { Code, Slot } from "./code.ts";
import { headOf } from "./head.ts";
import {
  breaks,
  firstThatFits,
  group,
  ifBroken,
  indent,
  join,
  line,
  softline,
} from "./layout.ts";
import type { Group, Layout } from "./layout.ts";

/**
 * `callee(args)`: on one line, or its last argument opened, or one argument a line. A function with a block stands
 * last; one with an expression is short.
 */
export function call(callee: Slot, args: readonly Slot[]): Code {
  return asCode([layoutOf(callee) ?? "", argumentList(present(args))]);
}

/** `(a: A, b: B)` of a declaration: on one line, or one parameter a line. */
export function params(list: readonly Slot[]): Code {
  return asCode([
    list.length === 0 ? "()" : onePerLine("(", present(list), ")"),
  ]);
}

/** `<A, B>`: on one line, or one a line. */
export function typeArgs(list: readonly Slot[]): Code {
  const items = present(list);
  const [only] = items;
  if (items.length === 1 && only !== undefined) return asCode(["<", only, ">"]);
  const lines = indent([softline, join([",", line], items)]);
  return asCode([group(["<", lines, softline, ">"])]);
}

/** The right side of a type alias, to stand directly after its `=`: on one line, or one member a line. */
export function union(members: readonly Slot[]): Code {
  const items = present(members);
  const bar = items.length > 1 ? ifBroken("| ") : "";
  const list = group([bar, join([line, "| "], items)]);
  return asCode([group(indent([line, list]))]);
}

/** `{ a, b }` of an import or export: on one line, or one name a line. */
export function namedBindings(names: readonly Layout[]): Layout {
  if (names.length === 1) return ["{ ", ...names, " }"];
  const items = join([",", line], names);
  return group(["{", indent([line, items, ifBroken(",")]), line, "}"]);
}

function argumentList(args: readonly Layout[]): Layout {
  const last = args.at(-1);
  if (last === undefined) return "()";
  const heads = args.map(headOf);
  const before = args.slice(0, -1);
  if (areFunctions(heads))
    return group(onePerLine("(", args, ")").contents, true);
  if (before.some(breaks) || !opens(heads)) {
    return onePerLine("(", args, ")");
  }
  const flat = ["(", join(", ", args), ")"];
  const lead = before.flatMap((arg) => [arg, ", "]);
  const opened = ["(", ...lead, group(last, true), ")"];
  return firstThatFits([
    flat,
    opened,
    group(onePerLine("(", args, ")").contents, true),
  ]);
}

/** Prettier always breaks arguments of which two are functions, or one is a call with a function. */
function areFunctions(heads: readonly string[]): boolean {
  if (heads.length < 2) return false;
  const functions = heads.filter((head) => shapeOf(head) === "function");
  const calls = heads.some((head) => /^[\w$.]+\([^"']*=>/.test(head));
  return functions.length > 1 || calls;
}

/** Whether Prettier opens the last argument rather than all: an object, array or function unlike the one before. */
function opens(heads: readonly string[]): boolean {
  const last = heads.at(-1)!;
  const shape = shapeOf(last);
  const previous = heads.at(-2);
  if (shape === "other" || /=>(?! \{$)/.test(last)) return false;
  if (previous === undefined) return true;
  if (shape !== "function" && last.charAt(0) === previous.charAt(0))
    return false;
  const isFunction = shapeOf(previous) === "function";
  // Prettier knows a function and an array as the arguments of a hook.
  const isPair = shape === "array" && heads.length === 2;
  if (isFunction && (shape === "function" || isPair)) return false;
  return !(shape === "array" && /^\[-?\d[^"]*, -?\d[^"]*\]$/.test(last));
}

function shapeOf(head: string): "object" | "array" | "function" | "other" {
  if (head.startsWith("{") && head !== "{}") return "object";
  if (head.startsWith("[") && head !== "[]") return "array";
  return /^(async )?\([^"'()]*\) =>/.test(head) ? "function" : "other";
}

function onePerLine(
  open: string,
  items: readonly Layout[],
  close: string,
): Group {
  return group([
    open,
    indent([softline, join([",", line], items), ifBroken(",")]),
    softline,
    close,
  ]);
}

function present(slots: readonly Slot[]): Layout[] {
  const items: Layout[] = [];
  for (let i = 0; i < slots.length; i++) {
    const item = layoutOf(slots[i]);
    if (item !== undefined) items.push(item);
  }
  return items;
}

function asCode(parts: readonly Layout[]): Code {
  return { kind: "code", parts };
}
