import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";

import { isSource } from "../load/project.ts";
import type { GeneratedPart } from "./generate.ts";
import type { ResolvedConfig } from "./resolve-config.ts";

/** A second thread, which does a part of a run at the same time. */
export interface Helper {
  /** Starts on some of a configuration's folders; false where it cannot. */
  start(config: ResolvedConfig, part: readonly string[]): boolean;
  /** Waits for what it made; nothing where it failed. */
  result(): GeneratedPart | undefined;
}

/** The folders of a configuration in two halves of about the same size. */
export interface Halves {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** With fewer source files than this, starting a thread costs more than it saves. */
const fewFiles = 24;

/** Halves a configuration's folders; folders below one another's parent stay together, as groups mostly do. */
export function halvesOf({
  root,
  folders,
}: ResolvedConfig): Halves | undefined {
  const sizes = new Map<string, number>();
  for (const dir of folders.dirs) {
    const files = readdirSync(join(root, dir)).filter((name) =>
      isSource.test(name),
    );
    const parent = dirname(dir);
    sizes.set(parent, (sizes.get(parent) ?? 0) + files.length);
  }
  const bySize = [...sizes].toSorted(([, a], [, b]) => b - a);
  const theirs = new Set<string>();
  let balance = 0;
  for (const [parent, size] of bySize) {
    if (balance > 0) theirs.add(parent);
    balance += balance > 0 ? -size : size;
  }
  const total = bySize.reduce((sum, [, size]) => sum + size, 0);
  if (total < fewFiles || theirs.size === 0) return undefined;
  const isTheirs = (dir: string) => theirs.has(dirname(dir));
  return {
    ours: folders.dirs.filter((dir) => !isTheirs(dir)),
    theirs: folders.dirs.filter(isTheirs),
  };
}
