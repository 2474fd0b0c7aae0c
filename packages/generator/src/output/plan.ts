import { readFileSync } from "node:fs";

import type { Report } from "../diagnostics/problem.ts";
import { pathIn } from "../model/paths.ts";
import { outputProblems } from "./problems.ts";
import { StandingPaths } from "./standing.ts";

/** A file's text, or its bytes in UTF-8. */
export type FileText = string | Buffer;

/** A file that is wanted; without a text, what is on disk is known to be right. */
export interface WantedFile {
  readonly path: string;
  readonly text?: FileText;
  /** How texts begin that it may replace, though no head says that they were generated. */
  readonly replaces?: readonly string[];
}

/** What a run does to one root; nothing is done by making it. */
export interface Plan {
  readonly root: string;
  readonly writes: readonly PlannedWrite[];
  /** Paths, relative to the root, sorted. */
  readonly removes: readonly string[];
  /** How many wanted files are on disk as they should be. */
  readonly unchanged: number;
}

/** A file to write, and what it replaces. */
export interface PlannedWrite {
  readonly path: string;
  readonly text: FileText;
  readonly before: string | undefined;
}

export interface PlanOptions {
  readonly root: string;
  readonly wanted: readonly WantedFile[];
  /** Paths where files may stand that are not made any more. */
  readonly candidates: Iterable<string>;
  /** Whether a file whose head names that generator is ours. */
  isOurs(generator: string): boolean;
  readonly report: Report;
}

/** Compares what is wanted with what is on disk; reports what stands in the way. */
export function planOutput(options: PlanOptions): Plan {
  const { root, wanted } = options;
  const paths = new StandingPaths(root);
  const writes = wanted.flatMap(
    (file) => planWrite(file, paths, options) ?? [],
  );
  const keep = new Set(wanted.map(({ path }) => path));
  const removes = [...new Set(options.candidates)]
    .filter((path) => !keep.has(path) && isStale(path, paths, options))
    .toSorted();
  return { root, writes, removes, unchanged: wanted.length - writes.length };
}

function planWrite(
  { path, text, replaces = [] }: WantedFile,
  paths: StandingPaths,
  { root, isOurs, report }: PlanOptions,
): PlannedWrite | undefined {
  if (text === undefined) return undefined;
  const standing = paths.of(path);
  switch (standing.kind) {
    case "absent":
      return { path, text, before: undefined };
    case "blocked":
      report(standing.problem);
      return undefined;
    case "file": {
      const { generator } = standing;
      const before = readFileSync(pathIn(root, path), "utf8");
      const mayReplace =
        generator === undefined
          ? replaces.some((beginning) => before.startsWith(beginning))
          : isOurs(generator);
      if (!mayReplace) {
        report(outputProblems.notOurs(path));
        return undefined;
      }
      return before === String(text) ? undefined : { path, text, before };
    }
  }
}

function isStale(
  path: string,
  paths: StandingPaths,
  { isOurs }: PlanOptions,
): boolean {
  const standing = paths.of(path);
  if (standing.kind !== "file") return false;
  return standing.generator !== undefined && isOurs(standing.generator);
}
