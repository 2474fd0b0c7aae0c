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

/** Puts a whole file in place by rename: a reader sees the old bytes or the new ones. */
export function writeWhole(
  absolutePath: string,
  data: string | Uint8Array,
): void {
  const folder = dirname(absolutePath);
  const name = `.${basename(absolutePath)}.${freshHex()}.kubewright-tmp`;
  const beside = join(folder, name);
  try {
    writeNew(beside, data);
    renameSync(beside, absolutePath);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

let processHex: string | undefined;
let count = 0;

/** Twelve hexadecimal digits: drawn once for the process, counted up from there. */
function freshHex(): string {
  processHex ??= crypto().randomBytes(6).toString("hex");
  const number = (Number.parseInt(processHex, 16) + count++) % 2 ** 48;
  return number.toString(16).padStart(12, "0");
}

/** Writes a file that is not there yet, and makes its folder where that is missing. */
function writeNew(path: string, data: string | Uint8Array): void {
  try {
    writeFileSync(path, data, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data, { flag: "wx" });
  }
}

/** Removes a file, and the folders that are empty without it, up to the root. */
export function removeFile(root: string, path: string): void {
  rmSync(join(root, path), { force: true });
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      return;
    }
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
