import type { Json } from "../model/json.ts";
import type { Code } from "./code.ts";
import type { ImportedName, LocalName } from "./names.ts";

/** A text whose line breaks depend on where it stands; the algebra and its meaning are Prettier's. */
export type Layout =
  | string
  | readonly Layout[]
  | Code
  | ImportedName
  | LocalName
  | Line
  | Newline
  | Indent
  | Group
  | Fill
  | IfBroken
  | Data;

/** A place to break: nothing or a space where its group is flat, a newline where it is broken. */
interface Line {
  readonly kind: "line";
  readonly flat: "" | " ";
  readonly hard: boolean;
}

/** A newline of a template, indented by so many columns more than the template. */
export interface Newline {
  readonly kind: "newline";
  readonly indent: number;
}

interface Indent {
  readonly kind: "indent";
  readonly contents: Layout;
  readonly columns: number;
  /** Indents only where the group of this id is broken. */
  readonly of?: GroupId;
}

/** Lets something outside of a group, or deep inside, ask whether it is broken. */
export type GroupId = object;

/** Contents that stay on one line where they fit. */
export interface Group {
  readonly kind: "group";
  readonly id?: GroupId;
  readonly contents: Layout;
  readonly broken: boolean;
  /** Ever more broken ways to print it, the first being the contents. */
  readonly states?: readonly Layout[];
}

export interface Fill {
  readonly kind: "fill";
  /** Contents and separators in turn. */
  readonly parts: readonly Layout[];
  /** Where what is left to print starts. */
  readonly from: number;
}

interface IfBroken {
  readonly kind: "ifBroken";
  readonly then: string;
  readonly of?: GroupId;
}

/** An object with keys, which is printed one key a line wherever it stands. */
interface Data {
  readonly kind: "data";
  readonly value: { readonly [key: string]: Json };
}

/** A space, or a newline where its group is broken. */
export const line: Line = { kind: "line", flat: " ", hard: false };

/** Nothing, or a newline where its group is broken. */
export const softline: Line = { kind: "line", flat: "", hard: false };

/** A newline; its group is broken. */
export const hardline: Line = { kind: "line", flat: "", hard: true };

/** Contents whose line breaks are one level deeper. */
export function indent(contents: Layout, columns = 2): Layout {
  return { kind: "indent", contents, columns };
}

/** Contents that are indented where a group before them is broken. */
export function indentIfBroken(contents: Layout, of: GroupId): Layout {
  return { kind: "indent", contents, columns: 2, of };
}

/** A group that can be asked about. */
export function groupWithId(id: GroupId, { contents, broken }: Group): Group {
  return { kind: "group", id, contents, broken };
}

/** Contents on one line where they fit and hold no hard line; otherwise all their own lines break. */
export function group(contents: Layout, broken = breaks(contents)): Group {
  return { kind: "group", contents, broken };
}

/** The first of some ever more broken layouts that fits; the last one where none does. */
export function firstThatFits(states: readonly Layout[]): Group {
  return { kind: "group", contents: states[0] ?? "", broken: false, states };
}

/** As many contents on each line as fit. */
export function fill(parts: readonly Layout[]): Layout {
  return { kind: "fill", parts, from: 0 };
}

/** Text that is only there where its group is broken, or the group of an id. */
export function ifBroken(then: string, of?: GroupId): Layout {
  return of ? { kind: "ifBroken", then, of } : { kind: "ifBroken", then };
}

/** Puts a separator between layouts. */
export function join(
  separator: Layout,
  items: readonly Layout[],
): readonly Layout[] {
  if (items.length < 2) return items;
  const joined: Layout[] = [items[0]!];
  for (let i = 1; i < items.length; i++) joined.push(separator, items[i]!);
  return joined;
}

/** Whether a layout holds a newline however much room it has. */
export function breaks(layout: Layout): boolean {
  if (typeof layout === "string") return false;
  if (isList(layout)) return layout.some(breaks);
  switch (layout.kind) {
    case "line":
      return layout.hard;
    case "newline":
    case "data":
      return true;
    case "indent":
      return breaks(layout.contents);
    case "group":
      return layout.broken || (layout.states ?? []).slice(0, 1).some(breaks);
    case "fill":
      return layout.parts.some(breaks);
    case "code":
      return layout.parts.some(breaks);
    case "ifBroken":
    case "imported":
    case "local":
      return false;
  }
}

/** Tells a list of layouts from one, which `Array.isArray` does not for readonly arrays. */
export function isList(layout: Layout): layout is readonly Layout[] {
  return Array.isArray(layout);
}
