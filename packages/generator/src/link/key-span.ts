import { argumentSpan } from "../model/argument-span.ts";
import type { MarkerUse } from "../model/marker-use.ts";
import type { Span } from "../model/span.ts";
import type { Scope } from "./scope.ts";

/** The place of a key in a marker's arguments, or of its value where the key is not written right before that. */
export function keySpan(
  { link, file }: Scope,
  use: MarkerUse,
  pointer: string,
  key: string,
): Span {
  const value = argumentSpan(use, pointer);
  const before = link.sources.text(file, { ...use.span, end: value.start });
  const written = /(["']?)([^"'\s{,;]+)\1\s*\??\s*:\s*$/.exec(before);
  if (written?.[2] !== key) return value;
  const start = use.span.start + written.index + written[1]!.length;
  return { ...value, start, end: start + key.length };
}
