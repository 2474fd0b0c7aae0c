import type { Report } from "@kubewright/generator";

import { breakingInputProblems } from "./input-problems.ts";
import type { Change } from "./findings.ts";
import { pathText } from "./place.ts";
import type { Allowance } from "./read-allowance.ts";
import type { BreakingConfig } from "./read-config.ts";

/** The changes that a project has checked: not those of versions that promise nothing yet, nor by rules that it leaves out. */
export function withoutUnchecked(
  changes: readonly Change[],
  { except, unstable }: BreakingConfig,
): readonly Change[] {
  return changes.filter(
    ({ rule, place: { version = "" } }) =>
      !except.includes(rule) &&
      !unstable.some((stage) => new RegExp(`^v\\d+${stage}`).test(version)),
  );
}

/** The changes that nothing allows; an entry that allows none of them is reported. */
export function withoutAllowed(
  changes: readonly Change[],
  allowances: readonly Allowance[],
  report: Report,
): readonly Change[] {
  const used = new Set<Allowance>();
  const left = changes.filter((change) => {
    const by = allowances.filter((allowance) => allows(allowance, change));
    for (const allowance of by) used.add(allowance);
    return by.length === 0;
  });
  for (const allowance of allowances)
    if (!used.has(allowance))
      report(
        breakingInputProblems.unusedEntry(allowance.rule, allowance.kind),
        allowance.span,
      );
  return left;
}

function allows(
  { rule, kind, version, path }: Allowance,
  { rule: broken, place }: Change,
): boolean {
  const at = pathText(place.path ?? []);
  return (
    rule === broken &&
    (kind === place.kind || kind === `${place.kind}.${place.group}`) &&
    (version === undefined || version === place.version) &&
    (path === undefined ||
      at === path ||
      (at.startsWith(path) && /^[.[]/.test(at.slice(path.length))))
  );
}
