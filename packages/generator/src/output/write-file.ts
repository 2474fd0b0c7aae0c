import {
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

import { crypto } from "./crypto.ts";

const temporary = /^\..*\.[0-9a-f]{12}\.kubewright-tmp$/;
const abandonedAfter = 60 * 60 * 1000;

/** A file that was written beside its place; paths are absolute. */
export interface StagedFile {
  readonly beside: string;
  readonly place: string;
  /** The topmost of the folders that were made for it. */
  readonly made?: string;
}

/** Puts a whole file in place by rename: a reader sees the old bytes or the new ones. */
export function writeWhole(
  absolutePath: string,
  data: string | Uint8Array,
): void {
  const staged = stageFile(absolutePath, data);
  try {
    putInPlace(staged);
  } catch (error) {
    discard(staged);
    throw error;
  }
}

/** Writes a whole file beside its place, and makes its folder where that is missing. */
export function stageFile(
  place: string,
  data: string | Uint8Array,
): StagedFile {
  const name = `.${basename(place)}.${freshHex()}.kubewright-tmp`;
  const beside = join(dirname(place), name);
  let made: string | undefined;
  const staged = () => ({ beside, place, ...(made !== undefined && { made }) });
  const write = () => writeFileSync(beside, data, { flag: "wx" });
  try {
    try {
      write();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      made = mkdirSync(dirname(beside), { recursive: true });
      write();
    }
  } catch (error) {
    discard(staged());
    throw error;
  }
  return staged();
}

/** Puts a file that was written beside its place there. */
export function putInPlace({ beside, place }: StagedFile): void {
  renameSync(beside, place);
}

/** Takes away what was written beside its place, and the folders that were made for it and hold nothing else. */
export function discard({ beside, made }: StagedFile): void {
  try {
    rmSync(beside, { force: true });
  } catch {
    // It was not written, or stays for a later run to sweep.
  }
  if (made === undefined) return;
  const top = dirname(made);
  for (let folder = dirname(beside); folder !== top; folder = dirname(folder))
    if (!removeEmpty(folder)) return;
}

let processHex: string | undefined;
let count = 0;

/** Twelve hexadecimal digits: drawn once for the process, counted up from there. */
function freshHex(): string {
  processHex ??= crypto().randomBytes(6).toString("hex");
  const number = (Number.parseInt(processHex, 16) + count++) % 2 ** 48;
  return number.toString(16).padStart(12, "0");
}

/** Removes a file, and the folders that are empty without it, up to the root. */
export function removeFile(root: string, path: string): void {
  rmSync(join(root, path), { force: true });
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder))
    if (!removeEmpty(join(root, folder))) return;
}

function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Removes what killed runs left in a folder; what a run at work may still need is younger and stays. */
export function sweepTemporary(folder: string, now: number): void {
  for (const name of namesIn(folder)) {
    if (!temporary.test(name)) continue;
    const stat = lstatSync(join(folder, name), { throwIfNoEntry: false });
    if (stat?.isFile() && now - stat.mtimeMs > abandonedAfter)
      rmSync(join(folder, name), { force: true });
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
