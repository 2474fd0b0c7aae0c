import type { MarkerUse } from "./marker-use.ts";
import type { Span } from "./span.ts";

/** The place of a marker's argument, or of the nearest value around it that has one. */
export function argumentSpan(use: MarkerUse, pointer: string): Span {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const span = use.argSpans[at];
    if (span !== undefined) return span;
  }
  return use.span;
}
