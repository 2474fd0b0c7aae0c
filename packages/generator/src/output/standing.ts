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
  const parts = path.split("/");
  for (let length = 1; length <= parts.length; length++) {
    const part = parts.slice(0, length).join("/");
    const stat = lstatSync(join(root, part), { throwIfNoEntry: false });
    if (stat === undefined) return { kind: "absent" };
    if (stat.isSymbolicLink())
      return blocked(outputProblems.throughLink(path, part));
    const wanted = length === parts.length ? stat.isFile() : stat.isDirectory();
    if (!wanted) return blocked(outputProblems.notAFile(path, part));
  }
  return { kind: "file", generator: generatorOf(join(root, path)) };
}

function blocked(problem: Problem): Standing {
  return { kind: "blocked", problem };
}
