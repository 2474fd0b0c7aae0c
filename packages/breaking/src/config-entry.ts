import type { JsonValue } from "@kubewright/apiextensions";
import type { Report, Span } from "@kubewright/generator";
import { didYouMean } from "@kubewright/generator/run";
import type { Manifest, ManifestPath } from "@kubewright/manifests";

import { breakingInputProblems as problems } from "./input-problems.ts";
import { ruleTable } from "./rules.ts";

/** A value in the file that allows breaking changes, and where it stands. */
export interface Entry {
  readonly manifest: Manifest;
  readonly path: ManifestPath;
  readonly value: JsonValue;
}

/** The place of an entry. */
export function spanOf({ manifest, path }: Entry): Span {
  return manifest.spanOf(path, "value");
}

/** A value as a word. */
export function textOf(value: JsonValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Whether a value is an object. */
export function isRecord(
  value: JsonValue,
): value is { [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reports the keys of an object that are none of the known ones. */
export function checkKeys(
  { manifest, path, value }: Entry,
  known: readonly string[],
  report: Report,
): void {
  for (const key of Object.keys(value as object))
    if (!known.includes(key))
      report(
        problems.unknownKey(key, known.join(", "), didYouMean(key, known)),
        manifest.spanOf([...path, key], "key"),
      );
}

/** The rule that an entry names; one that there is not is reported. */
export function ruleOf(entry: Entry, report: Report): readonly string[] {
  const rule = textOf(entry.value);
  const known = ruleTable.map(({ id }) => id);
  if (known.includes(rule)) return [rule];
  const near = didYouMean(rule, known);
  report(problems.unknownRule(rule, near), spanOf(entry));
  return [];
}
