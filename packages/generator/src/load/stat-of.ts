import { statSync, type Stats } from "node:fs";

/** What stands at a path, links followed; undefined where nothing does, not even its folder. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // A file stands where the path has a folder.
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw error;
  }
}
