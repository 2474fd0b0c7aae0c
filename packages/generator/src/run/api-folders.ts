import { posix } from "node:path";

import { didYouMean } from "../diagnostics/did-you-mean.ts";
import type { Report } from "../diagnostics/problem.ts";
import { isSource } from "../load/project.ts";
import { statOf } from "../load/stat-of.ts";
import { pathIn } from "../model/paths.ts";
import { matchPaths, namesIn } from "./match-paths.ts";
import { runProblems } from "./problems.ts";

/** The API folders of a project. */
export interface ApiFolders {
  /** Those with sources, relative to the root, sorted. */
  readonly dirs: readonly string[];
  /** Those that a pattern matches and that hold no sources: generated files there are stale. */
  readonly bare: readonly string[];
  /** Folders whose listings decided this. */
  readonly listed: readonly string[];
}

/** Finds the folders that a configuration's patterns name. */
export function findApiFolders(
  root: string,
  patterns: readonly string[],
  report: Report,
): ApiFolders {
  const dirs = new Set<string>();
  const bare = new Set<string>();
  const listed = new Set<string>();
  for (const given of patterns) {
    const pattern = posix.normalize(given).replace(/\/$/, "");
    if (/^(\.\.(\/|$)|\/|[A-Za-z]:)/.test(pattern)) {
      report(runProblems.folderOutside(given));
    } else if (!pattern.includes("*")) {
      if (isFolder(pathIn(root, pattern))) dirs.add(pattern);
      else report(runProblems.folderMissing(given, near(root, pattern)));
    } else {
      const matches = matchPaths(root, pattern, "folder");
      for (const dir of matches.listed) listed.add(dir);
      const full = matches.paths.filter((dir) => hasSources(pathIn(root, dir)));
      if (full.length === 0) report(runProblems.noFolders(given));
      for (const dir of matches.paths)
        (full.includes(dir) ? dirs : bare).add(dir);
    }
  }
  return {
    dirs: [...dirs].toSorted(),
    bare: [...bare].filter((dir) => !dirs.has(dir)).toSorted(),
    listed: [...listed, ...bare].toSorted(),
  };
}

function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() === true;
}

function hasSources(folder: string): boolean {
  return namesIn(folder, "file").some((name) => isSource.test(name));
}

function near(root: string, dir: string): string | undefined {
  const parent = posix.dirname(dir);
  const names = namesIn(pathIn(root, parent), "folder");
  const name = didYouMean(posix.basename(dir), names);
  return name === undefined ? undefined : posix.join(parent, name);
}
