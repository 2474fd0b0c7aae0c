import { codeFrame } from "./code-frame.ts";
import type { Span } from "../model/span.ts";
import type { Diagnostic, Severity } from "./problem.ts";

/** A problem as it is shown; the entries of `--diagnostics json` have this shape. */
export interface PlacedDiagnostic {
  readonly severity: Severity;
  readonly id: string;
  readonly message: string;
  readonly help: string;
  /** Present where it speaks of a change that the run makes. */
  readonly once?: true;
  /** Relative to the current folder, with `/`; absent, as all below, for a problem with the run itself. */
  readonly file?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column?: number;
  /** The source lines with carets below what is meant. */
  readonly frame?: readonly string[];
}

/** How places are made of spans. */
export interface Placing {
  /** The text of a file that a span names. */
  text(file: string): string | undefined;
  /** How that file is shown. */
  display(file: string): string;
}

/** The diagnostics with their places, sorted by file, line and column, equal ones once. */
export function placeAll(
  diagnostics: readonly Diagnostic[],
  placing: Placing,
): readonly PlacedDiagnostic[] {
  const placed = diagnostics.map((each) => place(each, placing));
  const unique = new Map(
    placed.map((each) => [JSON.stringify({ ...each, frame: undefined }), each]),
  );
  return [...unique.values()].toSorted(byPlace);
}

/** Orders by file, line, column and id; problems with the run itself come first. */
export function byPlace(a: PlacedDiagnostic, b: PlacedDiagnostic): number {
  return (
    compare(a.file ?? "", b.file ?? "") ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.id, b.id) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function place(
  { span, ...problem }: Diagnostic,
  placing: Placing,
): PlacedDiagnostic {
  const { severity, id, message, help, once } = problem;
  const bare = { severity, id, message, help, ...(once && { once }) };
  if (span === undefined) return bare;
  const source = placing.text(span.file);
  return {
    ...bare,
    ...positionOf(span, placing),
    ...(source !== undefined && {
      frame: codeFrame(source, span.start, span.end),
    }),
  };
}

/** Where a span begins, as it is shown. */
export function positionOf(
  { file, start }: Span,
  { text, display }: Placing,
): { readonly file: string; readonly line?: number; readonly column?: number } {
  const source = text(file);
  if (source === undefined) return { file: display(file) };
  const before = source.slice(0, start).split("\n");
  return {
    file: display(file),
    line: before.length,
    column: before.at(-1)!.length + 1,
  };
}
