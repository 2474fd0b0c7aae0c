import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { unifiedDiff } from "@kubewright/generator/run";

/** What changes from one folder's files to another's, a diff without line numbers for each file; no file and an empty one are the same. */
export function changesBetween(
  from: string,
  to: string,
  files: readonly string[],
): readonly string[] {
  const changed = files.filter((path) =>
    statSync(join(existsSync(join(to, path)) ? to : from, path)).isFile(),
  );
  return changed.flatMap((path) => {
    const file = join(to, path);
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    const before = existsSync(join(from, path))
      ? readFileSync(join(from, path), "utf8")
      : undefined;
    const after = text === "" ? undefined : text;
    const [, ...hunks] = unifiedDiff(path, before, after).split(/^@@ .*\n/m);
    if (hunks.length === 0) return [];
    const isWhole = before === undefined || after === undefined;
    const title = isWhole || changed.length > 1 ? `# ${path}\n` : "";
    return `${title}${hunks.join("…\n")}`;
  });
}
