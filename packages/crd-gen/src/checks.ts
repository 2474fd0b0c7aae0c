import type { Model, Problem, Report, Span } from "@kubewright/generator";

/** What the checks of definitions share: where they report, and what was reported. */
export interface Checks {
  readonly model: Model;
  readonly report: Report;
  /** Whether an error was reported at exactly this place. */
  hasErrorAt(span: Span): boolean;
  /** Whether an error was reported at this place or within it. */
  hasErrorWithin(span: Span): boolean;
  /** Whether an error with this id was reported. */
  hasError(id: string): boolean;
}

/** Checks that report through `report` and remember the errors. */
export function checksOf(model: Model, report: Report): Checks {
  const places = new Set<string>();
  const ids = new Set<string>();
  const spans: Span[] = [];
  return {
    model,
    report(problem: Problem, span?: Span) {
      if (problem.severity === "error") {
        ids.add(problem.id);
        if (span !== undefined) {
          places.add(keyOf(span));
          spans.push(span);
        }
      }
      report(problem, span);
    },
    hasErrorAt: (span) => places.has(keyOf(span)),
    hasErrorWithin: ({ file, start, end }) =>
      spans.some(
        (span) => span.file === file && span.start >= start && span.end <= end,
      ),
    hasError: (id) => ids.has(id),
  };
}

function keyOf({ file, start, end }: Span): string {
  return `${file}:${start}:${end}`;
}
