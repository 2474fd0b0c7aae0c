import type { JsonValue } from "@kubewright/apiextensions";
import type { Report, Span } from "@kubewright/generator";
import { didYouMean } from "@kubewright/generator/run";
import type { Manifest, ManifestPath } from "@kubewright/manifests";

import { breakingInputProblems as problems } from "./input-problems.ts";
import { categories, type Category } from "./rule.ts";
import { ruleTable } from "./rules.ts";

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

/** What a project says about its breaking changes. */
export interface BreakingConfig {
  readonly protect?: readonly Category[];
  readonly allow: readonly Allowance[];
}

const settings = ["protect", "allow"];
const required = ["rule", "kind", "reason"] as const;
const optional = ["version", "path"] as const;
const keys: readonly string[] = [...required, ...optional];

/** Reads the file that allows breaking changes; what is wrong in it is reported and left out. */
export function readBreakingConfig(
  manifest: Manifest,
  report: Report,
): BreakingConfig {
  const { value } = manifest;
  if (!isRecord(value)) {
    report(problems.wrongForm("This file", "an object"), at(manifest, []));
    return { allow: [] };
  }
  checkKeys({ manifest, path: [], value }, settings, report);
  const { protect, allow } = value;
  const categoriesGiven =
    protect === undefined
      ? undefined
      : listIn(manifest, ["protect"], report).flatMap((name, index) =>
          categoryOf(name, at(manifest, ["protect", index]), report),
        );
  return {
    ...(categoriesGiven && { protect: categoriesGiven }),
    allow:
      allow === undefined
        ? []
        : listIn(manifest, ["allow"], report).flatMap((entry, index) =>
            allowanceIn(
              { manifest, path: ["allow", index], value: entry },
              report,
            ),
          ),
  };
}

/** The category of a name; one that is not known is reported. */
export function categoryOf(
  name: JsonValue,
  span: Span | undefined,
  report: Report,
): readonly Category[] {
  const known = Object.keys(categories);
  const text = typeof name === "string" ? name : JSON.stringify(name);
  if (known.includes(text)) return [text as Category];
  const near = didYouMean(text, known);
  report(problems.unknownCategory(text, known.join(", "), near), span);
  return [];
}

interface Entry {
  readonly manifest: Manifest;
  readonly path: ManifestPath;
  readonly value: JsonValue;
}

function allowanceIn(
  { manifest, path, value }: Entry,
  report: Report,
): readonly Allowance[] {
  const span = at(manifest, path);
  if (!isRecord(value)) {
    report(problems.wrongForm("An entry of 'allow'", "an object"), span);
    return [];
  }
  checkKeys({ manifest, path, value }, keys, report);
  let complete = true;
  for (const key of [...required, ...optional]) {
    const given = value[key];
    const isText = typeof given === "string" && given.trim() !== "";
    const mayLack = (optional as readonly string[]).includes(key);
    if (isText || (given === undefined && mayLack)) continue;
    complete = false;
    if (given === undefined || given === "")
      report(problems.missingSetting(key), span);
    else
      report(
        problems.wrongForm(`'${key}'`, "a text"),
        at(manifest, [...path, key]),
      );
  }
  if (!complete) return [];
  const allowance = { ...value, span } as unknown as Allowance;
  return isKnownRule(allowance, at(manifest, [...path, "rule"]), report)
    ? [allowance]
    : [];
}

function isKnownRule({ rule }: Allowance, span: Span, report: Report): boolean {
  const known = ruleTable.map(({ id }) => id);
  if (known.includes(rule)) return true;
  report(problems.unknownRule(rule, didYouMean(rule, known)), span);
  return false;
}

function checkKeys(
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

function listIn(
  manifest: Manifest,
  [key]: readonly [string],
  report: Report,
): readonly JsonValue[] {
  const value = (manifest.value as Readonly<Record<string, JsonValue>>)[key];
  if (Array.isArray(value)) return value;
  report(problems.wrongForm(`'${key}'`, "a list"), at(manifest, [key]));
  return [];
}

function at(manifest: Manifest, path: ManifestPath): Span {
  return manifest.spanOf(path, "value");
}

function isRecord(value: JsonValue): value is { [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
