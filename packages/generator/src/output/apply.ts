import { dirname, join } from "node:path";
import { readFileSync } from "node:fs";

import { unifiedDiff } from "./diff.ts";
import type { Plan } from "./plan.ts";
import { StandingPaths } from "./standing.ts";
import { removeFile, sweepTemporary, writeWhole } from "./write-file.ts";

/** Does what a plan says. */
export function applyPlan({ root, writes, removes }: Plan): void {
  const folders = new Set(
    [...writes.map(({ path }) => path), ...removes].map((path) =>
      dirname(path),
    ),
  );
  const standing = new StandingPaths(root);
  for (const folder of folders) sweepTemporary(join(root, folder), Date.now());
  for (const { path, text } of writes) {
    if (standing.of(path).kind === "blocked")
      throw new Error(
        `'${path}' was replaced by a link or a folder during the run.`,
      );
    writeWhole(join(root, path), text);
  }
  for (const path of removes) {
    if (standing.of(path).kind === "file") removeFile(root, path);
  }
}

/** What a plan would change, as a unified diff; `display` is how paths are shown. */
export function diffOf(plan: Plan, display: (path: string) => string): string {
  const written = plan.writes.map(({ path, text, before }) => ({
    path,
    before,
    after: String(text),
  }));
  const removed = plan.removes.map((path) => ({
    path,
    before: readFileSync(join(plan.root, path), "utf8"),
    after: undefined,
  }));
  return [...written, ...removed]
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, before, after }) => unifiedDiff(display(path), before, after))
    .join("");
}
