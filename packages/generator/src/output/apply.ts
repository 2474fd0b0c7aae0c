import { dirname, join } from "node:path";
import { readFileSync } from "node:fs";

import { unifiedDiff } from "./diff.ts";
import type { Plan, PlannedWrite } from "./plan.ts";
import { OutputRefused, RunFault } from "./run-fault.ts";
import { StandingPaths } from "./standing.ts";
import {
  discard,
  putInPlace,
  removeFile,
  stageFile,
  sweepTemporary,
  type StagedFile,
} from "./write-file.ts";

/**
 * Does what plans say. Each file is written beside its place before the first is put there, so that where one cannot be
 * written, as on a full disk, nothing changes; then an OutputRefused is thrown.
 */
export function applyPlans(plans: readonly Plan[]): void {
  const staged: (StagedFile & { readonly path: string })[] = [];
  try {
    for (const { root, path, text } of plans.flatMap(writesOf))
      attempt(path, "write", () => {
        staged.push({ ...stageFile(join(root, path), text), path });
      });
    for (const file of staged)
      attempt(file.path, "place", () => putInPlace(file));
  } catch (error) {
    // Of what is in place already nothing stands beside it.
    for (const file of staged.toReversed()) discard(file);
    throw error;
  }
  for (const plan of plans) removeStale(plan);
}

type RootedWrite = PlannedWrite & Pick<Plan, "root">;

/** What a plan writes, where nothing has come in the way since it was made. */
function writesOf({ root, writes, removes }: Plan): readonly RootedWrite[] {
  const paths = [...writes.map(({ path }) => path), ...removes];
  for (const folder of new Set(paths.map((path) => dirname(path))))
    sweepTemporary(join(root, folder), Date.now());
  const standing = new StandingPaths(root);
  for (const { path } of writes) {
    const found = standing.of(path);
    if (found.kind === "blocked") throw new RunFault(found.problem.message);
  }
  return writes.map((write) => ({ ...write, root }));
}

function removeStale({ root, removes }: Plan): void {
  const standing = new StandingPaths(root);
  for (const path of removes)
    if (standing.of(path).kind === "file")
      attempt(path, "remove", () => removeFile(root, path));
}

function attempt(
  path: string,
  step: ConstructorParameters<typeof OutputRefused>[1],
  take: () => void,
): void {
  try {
    take();
  } catch (error) {
    throw new OutputRefused(path, step, error);
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
