import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { unifiedDiff } from "@kubewright/generator/run";

/** What changes from one folder's files to another's, a diff without line numbers for each file; an empty file stands for none. */
export function changesBetween(
  from: string,
  to: string,
  files: readonly string[],
): readonly string[] {
  const changed = files.filter((path) => statSync(join(to, path)).isFile());
  return changed.flatMap((path) => {
    const text = readFileSync(join(to, path), "utf8");
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
