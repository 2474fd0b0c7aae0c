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
  const written = before.trimEnd();
  if (!written.endsWith(":")) return value;
  const name = written.slice(0, -1).trimEnd().replace(/\?$/, "").trimEnd();
  const bare = name.replace(/["']$/, "");
  if (!bare.endsWith(key)) return value;
  const end = use.span.start + bare.length;
  return { ...value, start: end - key.length, end };
}
