import {
  withoutAllowed,
  withoutUnchecked,
  type BreakingConfig,
  type Category,
} from "@kubewright/breaking";
import type { Report } from "@kubewright/generator";
import type { ProjectChange } from "./compare-projects.ts";

/** By what changes are judged. */
export interface Judging {
  readonly config: BreakingConfig;
  readonly protect: readonly Category[];
  readonly report: Report;
}

/** The changes that break those who are to be protected, and how many more would if nothing allowed them. */
export function judge(
  all: readonly ProjectChange[],
  { config, protect, report }: Judging,
): { readonly broken: readonly ProjectChange[]; readonly allowed: number } {
  const checked = withoutUnchecked(
    all.map(({ change }) => change),
    config,
  );
  const left = new Set(withoutAllowed(checked, config.allow, report));
  const wanted = new Set(
    checked.filter(({ protects }) =>
      protects.some((category) => protect.includes(category)),
    ),
  );
  const told = all.filter(({ change }) => wanted.has(change));
  const broken = told.filter(({ change }) => left.has(change));
  return { broken, allowed: told.length - broken.length };
}
