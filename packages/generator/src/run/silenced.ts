import type { Diagnostic } from "../diagnostics/problem.ts";
import { runProblems } from "./problems.ts";

/** The diagnostics but for the warnings that a configuration silences; an id that silences none is a warning in its place. */
export function withoutSilenced(
  diagnostics: readonly Diagnostic[],
  ids: readonly string[],
): readonly Diagnostic[] {
  if (ids.length === 0) return diagnostics;
  const unused = new Set(ids);
  const kept = diagnostics.filter(({ severity, id }) => {
    const isSilenced = severity === "warning" && ids.includes(id);
    if (isSilenced) unused.delete(id);
    return !isSilenced;
  });
  // Where there are errors, what would give the warning may not have been looked at.
  if (kept.some(({ severity }) => severity === "error")) return kept;
  return [...kept, ...[...unused].map((id) => runProblems.unusedSilence(id))];
}
