import { isList } from "./layout.ts";
import type { Layout } from "./layout.ts";

/** The text of a layout up to its first hard newline, printed flat and with names as they are declared. */
export function headOf(layout: Layout): string {
  if (typeof layout === "string") return layout;
  head = "";
  read(layout);
  return head;
}

/** What was read so far. */
let head = "";

/** Adds a layout to the head; whether the head ends there. */
function read(layout: Layout): boolean {
  if (typeof layout === "string") return add(layout);
  if (isList(layout)) return readAll(layout);
  switch (layout.kind) {
    case "code":
    case "fill":
      return readAll(layout.parts);
    case "indent":
    case "group":
      return read(layout.contents);
    case "imported":
    case "local":
      return add(layout.name);
    case "line":
      head += layout.flat;
      return layout.hard;
    case "newline":
      return true;
    case "data":
      head += "{";
      return true;
    case "ifBroken":
      return false;
  }
}

function readAll(layouts: readonly Layout[]): boolean {
  for (let i = 0; i < layouts.length; i++) if (read(layouts[i]!)) return true;
  return false;
}

function add(text: string): false {
  head += text;
  return false;
}
