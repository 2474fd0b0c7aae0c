import { dirname } from "node:path";

import { listingOf, statOf } from "@kubewright/generator/run";
import { cacheFolderFor } from "./cache-folder.ts";
import { manifestEntry, manifestFile, writeManifest } from "./manifest.ts";
import type { Session, SessionRun } from "./session.ts";

export interface RecordOptions {
  readonly script: string;
  /** What the script and the tool are made of. */
  readonly read: readonly string[];
  readonly startedAt: number;
}

/**
 * Writes the manifest of what the session did, if all went well and nothing that it read changed meanwhile: the next
 * run looks at everything then.
 */
export function recordRun(
  session: Session,
  { script, read, startedAt }: RecordOptions,
): void {
  const { done, files } = session;
  if (done.length === 0 || done.some(({ failed }) => failed)) return;
  const outputs = new Map(done.flatMap((run) => [...run.outputs]));
  const inputs = [
    ...new Set([...read, ...done.flatMap((run) => run.inputs.files)]),
  ].filter((path) => !outputs.has(path));
  const entries = inputs.map((path) => ({ path, seen: files.seen(path) }));
  if (
    entries.some(
      ({ seen }) =>
        seen === undefined || Math.max(seen.mtimeMs, seen.ctimeMs) >= startedAt,
    )
  )
    return;
  const listings = done.flatMap(listingsAfter);
  if (listings.some(([folder, listing]) => listingOf(folder) !== listing))
    return;
  writeManifest(manifestFile(cacheFolderFor(script), script), {
    startedAt,
    files: [
      ...entries.flatMap(({ path, seen }) =>
        seen ? [manifestEntry(path, seen, seen.hash)] : [],
      ),
      ...[...outputs].map(([path, hash]) => outputEntry(path, hash)),
    ],
    absent: done.flatMap(({ inputs: { absent } }) => absent),
    listings,
    outputs: [...outputs.keys()],
    diagnostics: done
      .flatMap(({ diagnostics }) => diagnostics)
      .filter(({ once }) => !once),
  });
}

/** What was just written is too young for its stamp to be trusted: the next run hashes it once. */
function outputEntry(path: string, hash: string) {
  const stat = statOf(path);
  return manifestEntry(path, stat ?? noFile, hash);
}

const noFile = { size: -1, mtimeMs: 0, ctimeMs: 0, ino: 0 };

/** The listings that a run's own writes and removals make of those that it began with. */
function listingsAfter({
  inputs,
  written,
  removed,
}: SessionRun): readonly (readonly [string, string])[] {
  return [...inputs.listings].map(([folder, before]) => {
    const names = new Set(before === "" ? [] : before.split("\n"));
    const below = (path: string) =>
      path.startsWith(`${folder}/`)
        ? path.slice(folder.length + 1).split("/")[0]
        : undefined;
    for (const path of removed)
      if (dirname(path) === folder) names.delete(below(path) ?? "");
    for (const path of written) {
      const name = below(path);
      if (name !== undefined) names.add(name);
    }
    return [folder, [...names].toSorted().join("\n")];
  });
}
