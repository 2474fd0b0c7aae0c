import type { Diagnostic, Report } from "./problem.ts";

/** Takes note of diagnostics as they are found. */
export interface Collector {
  readonly report: Report;
  readonly diagnostics: readonly Diagnostic[];
}

/** A collector without diagnostics. */
export function createCollector(): Collector {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (problem, span) =>
    void diagnostics.push(span === undefined ? problem : { ...problem, span });
  return { report, diagnostics };
}
