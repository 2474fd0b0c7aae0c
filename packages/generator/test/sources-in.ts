import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The TypeScript files below a folder that are not declarations or built, sorted. */
export function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes("/dist/"))
    .toSorted();
}
