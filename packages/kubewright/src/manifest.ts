import { readFileSync } from "node:fs";
import { join } from "node:path";

import {
  contentHash,
  listingOf,
  statOf,
  writeWhole,
  type FileStamp,
  type PlacedDiagnostic,
} from "@kubewright/generator/run";

/** What a run that went well had read and written: where all of it stands as it did, a new run changes nothing. */
export interface Manifest {
  /** When the run began, before it looked at any file. */
  readonly startedAt: number;
  /** Inputs and outputs. */
  readonly files: readonly ManifestFile[];
  readonly absent: readonly string[];
  readonly listings: readonly (readonly [folder: string, listing: string])[];
  /** Absolute paths of what was generated. */
  readonly outputs: readonly string[];
  /** The warnings, to be shown again. */
  readonly diagnostics: readonly PlacedDiagnostic[];
}

type ManifestFile = readonly [
  path: string,
  size: number,
  mtimeMs: number,
  ctimeMs: number,
  ino: number,
  hash: string,
];

const format = 1;

/** A file younger than this when it was looked at may have changed since with its stamp unchanged: clocks of file systems tick up to two seconds apart. */
const racyFor = 2000;

/** Where the manifest of a script is, for one current folder and one release of Node. */
export function manifestFile(cacheFolder: string, script: string): string {
  const [major] = process.versions.node.split(".");
  const key = [format, script, process.cwd(), major, process.platform].join(
    "\0",
  );
  return join(cacheFolder, `manifest-${checksum(key)}.json`);
}

/** 64 bits of FNV-1a, which tell the scripts of a project apart without loading any library. */
function checksum(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++)
    hash = BigInt.asUintN(
      64,
      (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n,
    );
  return hash.toString(16).padStart(16, "0");
}

/** Reads a manifest; what is damaged or missing is none. */
export function readManifest(file: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Manifest;
  } catch {
    return undefined;
  }
}

/** Puts a manifest in place as a whole. */
export function writeManifest(file: string, manifest: Manifest): void {
  writeWhole(file, JSON.stringify(manifest));
}

/** An entry of a manifest. */
export function manifestEntry(
  path: string,
  stamp: FileStamp,
  hash: string,
): ManifestFile {
  return [path, stamp.size, stamp.mtimeMs, stamp.ctimeMs, stamp.ino, hash];
}

/** Whether equal stamps prove equal bytes: they do, unless the file was as young as a clock tick. */
export function isSettled(
  { mtimeMs, ctimeMs }: FileStamp,
  startedAt: number,
): boolean {
  return Math.max(mtimeMs, ctimeMs) < startedAt - racyFor;
}

function isSame(a: FileStamp, b: FileStamp): boolean {
  return (
    a.size === b.size &&
    a.mtimeMs === b.mtimeMs &&
    a.ctimeMs === b.ctimeMs &&
    a.ino === b.ino
  );
}

/** By index: iterators would take a tenth of the time that a run with nothing to do takes beyond Node's own start. */
function stampIn(entry: ManifestFile): FileStamp {
  return {
    size: entry[1],
    mtimeMs: entry[2],
    ctimeMs: entry[3],
    ino: entry[4],
  };
}

/** Looks up hashes by stamp. */
export function knownHashes(
  manifest: Manifest | undefined,
): (path: string, stamp: FileStamp) => string | undefined {
  if (manifest === undefined) return () => undefined;
  const entries = new Map(manifest.files.map((entry) => [entry[0], entry]));
  return (path, stamp) => {
    const entry = entries.get(path);
    if (entry === undefined || !isSame(stampIn(entry), stamp)) return undefined;
    return isSettled(stamp, manifest.startedAt) ? entry[5] : undefined;
  };
}

/** Whether everything stands as it did; what had to be hashed is given with its new stamp, so that the next look is quick. */
export function verify(
  manifest: Manifest,
  now: number,
): { readonly current: boolean; readonly refreshed?: Manifest } {
  const changed = { current: false };
  for (const path of manifest.absent) if (statOf(path)) return changed;
  for (const [folder, listing] of manifest.listings)
    if (listingOf(folder) !== listing) return changed;
  let doubted = false;
  const files: ManifestFile[] = [];
  for (const entry of manifest.files) {
    const stat = statOf(entry[0]);
    if (stat === undefined || stat.size !== entry[1]) return changed;
    const trusted =
      isSame(stampIn(entry), stat) && isSettled(stat, manifest.startedAt);
    if (!trusted && contentHash(readFileSync(entry[0])) !== entry[5])
      return changed;
    doubted ||= !trusted;
    files.push(trusted ? entry : manifestEntry(entry[0], stat, entry[5]));
  }
  return doubted
    ? { current: true, refreshed: { ...manifest, files, startedAt: now } }
    : { current: true };
}
