import { isList } from "./layout.ts";
import type { Layout } from "./layout.ts";

/** The text of a layout up to its first hard newline, printed flat and with names as they are declared. */
export function headOf(layout: Layout): string {
  if (typeof layout === "string") return layout;
  return read(layout).text;
}

interface Head {
  readonly text: string;
  readonly ended: boolean;
}

function read(layout: Layout): Head {
  if (typeof layout === "string") return { text: layout, ended: false };
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
      return { text: layout.name, ended: false };
    case "line":
      return { text: layout.flat, ended: layout.hard };
    case "newline":
      return { text: "", ended: true };
    case "data":
      return { text: "{", ended: true };
    case "ifBroken":
      return { text: "", ended: false };
  }
}

function readAll(layouts: readonly Layout[]): Head {
  let text = "";
  for (let i = 0; i < layouts.length; i++) {
    const head = read(layouts[i]!);
    text += head.text;
    if (head.ended) return { text, ended: true };
  }
  return { text, ended: false };
}
