import {
  formatJson,
  formatText,
  type PlacedDiagnostic,
} from "@kubewright/generator/run";
import { wantsColour } from "./colour.ts";

/** What a command found, and how it is told. */
export interface CommandReport {
  readonly form: "text" | "json";
  readonly diagnostics: readonly PlacedDiagnostic[];
  /** The last line, a sentence. */
  readonly summary: string;
  /** What the JSON document has beside the diagnostics. */
  readonly result: object;
}

/** Prints what a command found, and sets exit code 1 where there is an error in it. */
export function printReport(report: CommandReport): void {
  const { form, diagnostics, summary, result } = report;
  const failed = hasErrors(diagnostics);
  if (failed) process.exitCode = 1;
  if (form === "json") {
    process.stdout.write(formatJson(diagnostics, result));
    return;
  }
  const { stderr, stdout } = process;
  stderr.write(formatText(diagnostics, wantsColour(stderr)));
  if (failed) stderr.write(`\n${summary}\n`);
  else stdout.write(`${summary}\n`);
}

/** Whether a diagnostic keeps a command from succeeding. */
export function hasErrors(diagnostics: readonly PlacedDiagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** A number of things, in words: `1 error`, `2 errors`. */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
