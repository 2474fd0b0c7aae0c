import { readdirSync } from "node:fs";

import { pathIn } from "../model/paths.ts";

/** Paths below a root, with `/`, and the folders whose listings decided which these are. */
export interface Matches {
  readonly paths: readonly string[];
  /** Relative to the root; "" is the root. */
  readonly listed: readonly string[];
}

/** The files or folders that match a pattern in which `*` stands for any part of one name; names with a leading dot and node_modules never do. */
export function matchPaths(
  root: string,
  pattern: string,
  want: "file" | "folder",
): Matches {
  const listed: string[] = [];
  const parts = pattern.split("/");
  let found = [""];
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const below = (folder: string, name: string) =>
      folder === "" ? name : `${folder}/${name}`;
    if (!isLast && !part.includes("*")) {
      found = found.map((folder) => below(folder, part));
      continue;
    }
    listed.push(...found);
    const test = regExpOf(part);
    found = found.flatMap((folder) =>
      namesIn(pathIn(root, folder), isLast ? want : "folder")
        .filter((name) => test.test(name))
        .map((name) => below(folder, name)),
    );
  }
  return { paths: found.toSorted(), listed };
}

/** Matches one part of a pattern. */
function regExpOf(part: string): RegExp {
  const literal = part.replace(/[\\^$.+?()[\]{}|]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll("*", ".*")}$`, "su");
}

/** The names of files or folders in a folder, links included; none where there is no such folder. */
export function namesIn(
  folder: string,
  type: "file" | "folder",
): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() === (type === "folder"))
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(".") && name !== "node_modules");
  } catch {
    return [];
  }
}
