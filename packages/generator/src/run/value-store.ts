import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { randomBytes } from "node:crypto";

import { statOf } from "../load/stat-of.ts";
import { writeWhole } from "../output/write-file.ts";

/** JSON values that are kept from run to run, by kind and key. */
export interface ValueStore {
  read(kind: string, key: string): unknown;
  write(kind: string, key: string, value: unknown): void;
  /** Keeps on disk what was written. */
  flush(): void;
}

/** A store that forgets everything at the end of the process. */
export function memoryStore(): ValueStore {
  const values = new Map<string, unknown>();
  return {
    read: (kind, key) => values.get(`${kind} ${key}`),
    write: (kind, key, value) => void values.set(`${kind} ${key}`, value),
    flush: () => undefined,
  };
}

/** Where a value is: the pack's name, and its bytes there. */
type Place = readonly [pack: string, offset: number, length: number];

const mostPacks = 12;
const mostBytes = 256 * 1024 * 1024;
const abandonedAfter = 60 * 60 * 1000;

/**
 * A store in a folder: packs of values that are never changed, and an index that is replaced as a whole. Whatever is
 * damaged or missing reads as absent. Of two runs at once the later index wins, and nothing breaks.
 */
export class PackStore implements ValueStore {
  private readonly index: Map<string, Place>;
  private readonly fresh = new Map<string, string>();
  private readonly open = new Map<string, number | undefined>();

  constructor(
    private readonly folder: string,
    /** Values written by another version of the tool are not read. */
    private readonly version: string,
  ) {
    this.index = this.readIndex();
  }

  read(kind: string, key: string): unknown {
    const id = `${kind} ${key}`;
    try {
      const text = this.fresh.get(id) ?? this.textAt(this.index.get(id));
      return text === undefined ? undefined : JSON.parse(text);
    } catch {
      return undefined;
    }
  }

  write(kind: string, key: string, value: unknown): void {
    this.fresh.set(`${kind} ${key}`, JSON.stringify(value));
  }

  flush(): void {
    if (this.fresh.size > 0) this.save();
    for (const file of this.open.values())
      if (file !== undefined) closeSync(file);
    this.open.clear();
  }

  private save(): void {
    mkdirSync(this.folder, { recursive: true });
    if (
      new Set([...this.index.values()].map(([pack]) => pack)).size >= mostPacks
    )
      this.gather();
    const name = `pack-${randomBytes(8).toString("hex")}`;
    const texts: Buffer[] = [];
    let offset = 0;
    for (const [id, text] of this.fresh) {
      const bytes = Buffer.from(text);
      texts.push(bytes);
      this.index.set(id, [name, offset, bytes.length]);
      offset += bytes.length;
    }
    writeWhole(join(this.folder, name), Buffer.concat(texts));
    const entries = JSON.stringify({
      version: this.version,
      entries: [...this.index],
    });
    writeWhole(join(this.folder, "index.json"), entries);
    this.fresh.clear();
    this.sweep();
  }

  /** Makes all values fresh, so that they go into one pack; the oldest are dropped where they are too many. */
  private gather(): void {
    let room = mostBytes;
    for (const [id, place] of [...this.index].toReversed()) {
      room -= place[2];
      const text =
        room < 0 || this.fresh.has(id) ? undefined : this.tryTextAt(place);
      if (text !== undefined) this.fresh.set(id, text);
    }
    this.index.clear();
  }

  /** Removes packs that no index names and that no run at work may still write. */
  private sweep(): void {
    const live = new Set([...this.index.values()].map(([pack]) => pack));
    for (const name of readdirSync(this.folder)) {
      if (!name.startsWith("pack-") || live.has(name)) continue;
      const path = join(this.folder, name);
      const stat = statOf(path);
      if (stat && Date.now() - stat.mtimeMs > abandonedAfter)
        rmSync(path, { force: true });
    }
  }

  private readIndex(): Map<string, Place> {
    try {
      const text = readFileSync(join(this.folder, "index.json"), "utf8");
      const { version, entries } = JSON.parse(text) as {
        version: string;
        entries: [string, Place][];
      };
      return version === this.version ? new Map(entries) : new Map();
    } catch {
      return new Map();
    }
  }

  private tryTextAt(place: Place): string | undefined {
    try {
      return this.textAt(place);
    } catch {
      return undefined;
    }
  }

  private textAt(place: Place | undefined): string | undefined {
    if (place === undefined) return undefined;
    const [pack, offset, length] = place;
    if (!this.open.has(pack))
      this.open.set(pack, openSync(join(this.folder, pack), "r"));
    const bytes = Buffer.allocUnsafe(length);
    const read = readSync(this.open.get(pack)!, bytes, 0, length, offset);
    return read === length ? bytes.toString("utf8") : undefined;
  }
}
