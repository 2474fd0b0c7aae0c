import { lstatSync } from "node:fs";
import { join } from "node:path";

import type { Problem } from "../diagnostics/problem.ts";
import { generatorOf } from "./ownership.ts";
import { outputProblems } from "./problems.ts";

/** What stands at an output path: nothing, a file with its generator if it is ours, or something in the way. */
export type Standing =
  | { readonly kind: "absent" }
  | { readonly kind: "file"; readonly generator: string | undefined }
  | { readonly kind: "blocked"; readonly problem: Problem };

/** Looks at a path below a root without following links. */
export function standingOf(root: string, path: string): Standing {
  return new StandingPaths(root).of(path);
}

/** A path below the root, and what it is. */
interface Seen {
  readonly path: string;
  readonly what: "absent" | "file" | "folder" | "link" | "other";
}

/** Looks at paths below a root without following links; at each folder once. */
export class StandingPaths {
  private readonly folders = new Map<string, Seen>();

  constructor(private readonly root: string) {}

  /** What stands at a path, or keeps anything from standing there. */
  of(path: string): Standing {
    const seen = this.below(path);
    if (seen.what === "absent") return { kind: "absent" };
    if (seen.what === "link")
      return blocked(outputProblems.throughLink(path, seen.path));
    if (seen.what !== "file" || seen.path !== path)
      return blocked(outputProblems.notAFile(path, seen.path));
    return { kind: "file", generator: generatorOf(join(this.root, path)) };
  }

  /** The path, or the first part of it that is no folder. */
  private below(path: string): Seen {
    const end = path.lastIndexOf("/");
    const above = end < 0 ? undefined : this.folder(path.slice(0, end));
    return above === undefined || above.what === "folder"
      ? this.look(path)
      : above;
  }

  private folder(path: string): Seen {
    const known = this.folders.get(path);
    if (known !== undefined) return known;
    const seen = this.below(path);
    this.folders.set(path, seen);
    return seen;
  }

  private look(path: string): Seen {
    const stat = lstatSync(join(this.root, path), { throwIfNoEntry: false });
    if (stat === undefined) return { path, what: "absent" };
    if (stat.isSymbolicLink()) return { path, what: "link" };
    if (stat.isDirectory()) return { path, what: "folder" };
    return { path, what: stat.isFile() ? "file" : "other" };
  }
}

function blocked(problem: Problem): Standing {
  return { kind: "blocked", problem };
}
