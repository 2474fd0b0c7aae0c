import type { JsonValue } from "@kubewright/apiextensions";
import type { Report, Span } from "@kubewright/generator";
import { didYouMean } from "@kubewright/generator/run";
import type { Manifest } from "@kubewright/manifests";

import {
  checkKeys,
  isRecord,
  ruleOf,
  spanOf,
  textOf,
  type Entry,
} from "./config-entry.ts";
import { breakingInputProblems as problems } from "./input-problems.ts";
import { allowanceIn, type Allowance } from "./read-allowance.ts";
import { categories, type Category } from "./rule.ts";

/** What a project says about its breaking changes. */
export interface BreakingConfig {
  readonly protect?: readonly Category[];
  /** Rules that are not checked at all. */
  readonly except: readonly string[];
  /** Stages of versions that promise nothing yet. */
  readonly unstable: readonly Stage[];
  readonly allow: readonly Allowance[];
}

const stages = ["alpha", "beta"] as const;

/** A stage that a version can be in before it promises to stay as it is; its name says so: `v1alpha1`. */
export type Stage = (typeof stages)[number];

const settings = ["protect", "except", "unstable", "allow"];

/** The configuration of a project that says nothing. */
export const nothingSaid: BreakingConfig = {
  except: [],
  unstable: [],
  allow: [],
};

/** Reads the file that allows breaking changes; what is wrong in it is reported and left out. */
export function readBreakingConfig(
  manifest: Manifest,
  report: Report,
): BreakingConfig {
  const { value } = manifest;
  const whole = { manifest, path: [], value };
  if (!isRecord(value)) {
    report(problems.wrongForm("This file", "an object"), spanOf(whole));
    return nothingSaid;
  }
  checkKeys(whole, settings, report);
  const each = <T>(key: string, read: (entry: Entry) => readonly T[]) =>
    listIn({ manifest, path: [key], value: value[key] ?? [] }, report).flatMap(
      read,
    );
  const protect = each("protect", (entry) =>
    categoryOf(entry.value, spanOf(entry), report),
  );
  return {
    ...(value["protect"] !== undefined && { protect }),
    except: each("except", (entry) => ruleOf(entry, report)),
    unstable: each("unstable", (entry) => stageOf(entry, report)),
    allow: each("allow", (entry) => allowanceIn(entry, report)),
  };
}

/** The category of a name; one that is not known is reported. */
export function categoryOf(
  name: JsonValue,
  span: Span | undefined,
  report: Report,
): readonly Category[] {
  const known = Object.keys(categories);
  const text = textOf(name);
  if (known.includes(text)) return [text as Category];
  const near = didYouMean(text, known);
  report(problems.unknownCategory(text, known.join(", "), near), span);
  return [];
}

function stageOf(entry: Entry, report: Report): readonly Stage[] {
  const found = stages.filter((stage) => stage === entry.value);
  if (found.length === 0)
    report(
      problems.wrongForm("An entry of 'unstable'", stages.join(" or ")),
      spanOf(entry),
    );
  return found;
}

function listIn(entry: Entry, report: Report): readonly Entry[] {
  const { manifest, path, value } = entry;
  if (Array.isArray(value))
    return value.map((inner, index) => ({
      manifest,
      path: [...path, index],
      value: inner,
    }));
  report(
    problems.wrongForm(`'${path.join(".")}'`, "a list"),
    manifest.spanOf(path, "key"),
  );
  return [];
}
