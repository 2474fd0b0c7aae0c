import type { Report, Span } from "@kubewright/generator";

import {
  checkKeys,
  isRecord,
  ruleOf,
  spanOf,
  type Entry,
} from "./config-entry.ts";
import { breakingInputProblems as problems } from "./input-problems.ts";

/** One change that is right all the same. */
export interface Allowance {
  readonly rule: string;
  /** `CronTab`, or `CronTab.stable.example.com`. */
  readonly kind: string;
  readonly version?: string;
  /** This value, and all that is inside of it. */
  readonly path?: string;
  readonly reason: string;
  /** Where it is written. */
  readonly span: Span;
}

const required = ["rule", "kind", "reason"];
const optional = ["version", "path"];

/** Reads an entry of `allow`; one with a mistake is reported and left out. */
export function allowanceIn(
  entry: Entry,
  report: Report,
): readonly Allowance[] {
  const { manifest, path, value } = entry;
  if (!isRecord(value)) {
    report(
      problems.wrongForm("An entry of 'allow'", "an object"),
      spanOf(entry),
    );
    return [];
  }
  checkKeys(entry, [...required, ...optional], report);
  const inner = (key: string): Entry => ({
    manifest,
    path: [...path, key],
    value: value[key] ?? "",
  });
  const missing = required.filter((key) => isEmpty(inner(key)));
  for (const key of missing)
    report(problems.missingSetting(key), spanOf(entry));
  const odd = [...required, ...optional].filter(
    (key) => typeof inner(key).value !== "string",
  );
  for (const key of odd)
    report(problems.wrongForm(`'${key}'`, "a text"), spanOf(inner(key)));
  if (missing.length + odd.length > 0) return [];
  const allowance = { ...value, span: spanOf(entry) } as unknown as Allowance;
  return ruleOf(inner("rule"), report).length > 0 ? [allowance] : [];
}

function isEmpty({ value }: Entry): boolean {
  return typeof value === "string" && value.trim() === "";
}
