import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Report } from "@kubewright/generator";
import { displayPath, standingOf, type Plan } from "@kubewright/generator/run";
import { importProblems } from "@kubewright/importer";

/** A file that is to be written, below a root. */
export interface WantedText {
  readonly path: string;
  readonly text: string;
}

/** What to write; what stands in the way is reported, and files of others are left alone unless forced. */
export function planWrites(
  root: string,
  wanted: readonly WantedText[],
  {
    cwd,
    force,
    report,
  }: {
    readonly cwd: string;
    readonly force: boolean;
    readonly report: Report;
  },
): Plan {
  const writes = wanted.flatMap(({ path, text }): Plan["writes"] => {
    const standing = standingOf(root, path);
    if (standing.kind === "absent") return [{ path, text, before: undefined }];
    if (standing.kind === "blocked") {
      report(standing.problem);
      return [];
    }
    const before = readFileSync(join(root, path), "utf8");
    if (before === text) return [];
    if (force) return [{ path, text, before }];
    report(importProblems.otherContent(displayPath(join(root, path), cwd)));
    return [];
  });
  return {
    root,
    writes,
    removes: [],
    unchanged: wanted.length - writes.length,
  };
}
