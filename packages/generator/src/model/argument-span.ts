import type { MarkerUse, WrittenValue } from "./marker-use.ts";
import { pointerSteps } from "./pointer-steps.ts";
import type { Span } from "./span.ts";

/** The place of a marker's argument, or of the nearest value around it that has one. */
export function argumentSpan(use: MarkerUse, pointer: string): Span {
  if (use.written !== undefined) return writtenSpan(use, use.written, pointer);
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const span = use.argSpans?.[at];
    if (span !== undefined) return span;
  }
  return use.span;
}

function writtenSpan(
  { span }: MarkerUse,
  written: readonly WrittenValue[],
  pointer: string,
): Span {
  const [first = "", ...rest] = pointerSteps(pointer);
  let value = written[Number(first)];
  if (value === undefined) return span;
  for (const key of rest) {
    const below = valueBelow(value, key);
    if (below === undefined) break;
    value = below;
  }
  return value.at;
}

function valueBelow(
  { entries, items }: WrittenValue,
  key: string,
): WrittenValue | undefined {
  const entry = entries?.findLast((each) => "key" in each && each.key === key);
  if (entry !== undefined && "value" in entry) return entry.value;
  const item = /^\d+$/.test(key) ? items?.[Number(key)] : undefined;
  return item !== undefined && "at" in item ? item : undefined;
}
