import { readFileSync } from "node:fs";

import { statOf } from "../load/stat-of.ts";
import { contentHash } from "../output/crypto.ts";
import { ChangedWhileRead } from "../output/run-fault.ts";

/** What a file's stat says of it; two equal ones, both well in the past, mean equal bytes. */
export interface FileStamp {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
}

/** A file's stamp, taken before its bytes were read, and their hash. */
export interface HashedFile extends FileStamp {
  readonly hash: string;
}

/** A hash that is known for a path, if its stamp says that the bytes are those that were hashed. */
export type KnownHash = (
  absolutePath: string,
  stamp: FileStamp,
) => string | undefined;

/** The files that a run has seen, each hashed at most once: a run has one view of them. */
export class FileHashes {
  private readonly files = new Map<string, HashedFile | undefined>();
  private readonly texts = new Map<string, string>();

  constructor(private readonly known: KnownHash = () => undefined) {}

  hashOf(path: string): string | undefined {
    return this.seen(path)?.hash;
  }

  /** The stamp and hash of a file as this run saw it; nothing where there is no such file. */
  seen(path: string): HashedFile | undefined {
    if (!this.files.has(path)) this.files.set(path, this.look(path));
    return this.files.get(path);
  }

  /** The text that was hashed; throws where the file has changed since. */
  text(path: string): string | undefined {
    const file = this.seen(path);
    if (file === undefined) return undefined;
    const kept = this.texts.get(path);
    if (kept !== undefined) return kept;
    const bytes = bytesOf(path);
    if (bytes === undefined || contentHash(bytes) !== file.hash)
      throw new ChangedWhileRead(path);
    const text = bytes.toString("utf8");
    this.texts.set(path, text);
    return text;
  }

  private look(path: string): HashedFile | undefined {
    const stat = statOf(path);
    if (stat?.isFile() !== true) return undefined;
    const { size, mtimeMs, ctimeMs, ino } = stat;
    const stamp = { size, mtimeMs, ctimeMs, ino };
    const known = this.known(path, stamp);
    if (known !== undefined) return { ...stamp, hash: known };
    const bytes = bytesOf(path);
    if (bytes === undefined) return undefined;
    if (/\.[cm]?ts$/.test(path)) this.texts.set(path, bytes.toString("utf8"));
    return { ...stamp, hash: contentHash(bytes) };
  }
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
