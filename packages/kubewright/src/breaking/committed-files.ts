import { spawnSync } from "node:child_process";

import { Misuse } from "../misuse.ts";

/** A folder as it was committed. */
export interface CommittedFolder {
  /** The folder that `folder` is relative to. */
  readonly root: string;
  readonly commit: string;
  readonly folder: string;
}

/** The commit that a revision names, as git spells it in full; `main...` is where this branch left main. */
export function commitOf(revision: string, root: string): string {
  if (!revision.endsWith("...")) return commitNamed(revision, root);
  const other = commitNamed(revision.slice(0, -3), root);
  const { status, stdout } = git(root, ["merge-base", other, "HEAD"]);
  if (status === 0) return stdout.toString("utf8").trim();
  throw new Misuse(
    `'${revision}' names no commit: the two branches have none in common here; in a shallow clone, fetch more of them.`,
  );
}

function commitNamed(revision: string, root: string): string {
  const { status, stdout } = git(root, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`,
  ]);
  if (status === 0) return stdout.toString("utf8").trim();
  throw new Misuse(
    `'${revision}' is neither a folder nor a revision that git knows here; in a shallow clone, fetch it first.`,
  );
}

/** The YAML files of a folder, and of those in it, as they were committed. */
export function committedFiles({
  root,
  commit,
  folder,
}: CommittedFolder): readonly {
  readonly path: string;
  readonly text: string;
}[] {
  const listing = git(root, [
    "ls-tree",
    "-r",
    "-z",
    commit,
    "--",
    `${folder}/`,
  ]);
  const entries = listing.stdout
    .toString("utf8")
    .split("\0")
    .flatMap((line) => {
      const [, hash, path] =
        /^\d+ blob (\w+)\t(.*\.(?:ya?ml|json))$/s.exec(line) ?? [];
      return hash === undefined || path === undefined ? [] : [{ hash, path }];
    });
  const texts = blobs(
    root,
    entries.map(({ hash }) => hash),
  );
  return entries.map(({ path }, index) => ({ path, text: texts[index] ?? "" }));
}

/** The contents of objects, in the order that they were asked for. */
function blobs(root: string, hashes: readonly string[]): readonly string[] {
  if (hashes.length === 0) return [];
  const { stdout } = git(root, ["cat-file", "--batch"], hashes.join("\n"));
  const texts: string[] = [];
  let at = 0;
  while (at < stdout.length) {
    const end = stdout.indexOf(10, at);
    const size = Number(
      stdout.subarray(at, end).toString("utf8").split(" ")[2],
    );
    texts.push(stdout.subarray(end + 1, end + 1 + size).toString("utf8"));
    at = end + size + 2;
  }
  return texts;
}

function git(root: string, args: readonly string[], input?: string) {
  const result = spawnSync("git", ["-C", root, ...args], {
    maxBuffer: 2 ** 30,
    ...(input !== undefined && { input: `${input}\n` }),
  });
  if (result.error !== undefined)
    throw new Misuse(`git cannot be run: ${result.error.message}.`);
  return result;
}
