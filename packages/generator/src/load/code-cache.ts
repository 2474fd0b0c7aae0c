import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

import { contentHash } from "../output/crypto.ts";
import { writeWhole } from "../output/write-file.ts";
import { statOf } from "./stat-of.ts";

interface Compiled {
  readonly script: Script;
  readonly cacheFile: string;
}

/** Loads CommonJS files with the machine code that V8 made of them in an earlier process. */
export class CodeCache {
  private readonly modules = new Map<string, { exports: unknown }>();
  private readonly unsaved: Compiled[] = [];

  /** Without a folder, nothing is kept and nothing is found. */
  constructor(private readonly folder: string | undefined) {}

  /** What a CommonJS file exports; each file runs once. */
  load(file: string): unknown {
    const known = this.modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} as unknown };
    this.modules.set(file, module);
    const require = createRequire(file);
    this.compile(file)(module.exports, require, module, file, dirname(file));
    return module.exports;
  }

  /** Keeps the code of what was compiled anew, with the functions that ran. */
  save(): void {
    if (this.folder === undefined || this.unsaved.length === 0) return;
    for (const { script, cacheFile } of this.unsaved.splice(0))
      writeWhole(cacheFile, script.createCachedData());
    sweep(this.folder, Date.now());
  }

  private compile(file: string): (...args: unknown[]) => void {
    const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8")}\n})`;
    const cacheFile = this.cacheFileOf(file);
    const cachedData = cacheFile === undefined ? undefined : bytesOf(cacheFile);
    const script = new Script(source, {
      filename: file,
      ...(cachedData && { cachedData }),
    });
    if (cacheFile !== undefined && (!cachedData || script.cachedDataRejected))
      this.unsaved.push({ script, cacheFile });
    return script.runInThisContext() as (...args: unknown[]) => void;
  }

  /** V8 only compares lengths, so the name says which file it was, when, and for which Node. */
  private cacheFileOf(file: string): string | undefined {
    if (this.folder === undefined) return undefined;
    const { size, mtimeMs, ctimeMs, ino } = statSync(file);
    const { version, arch, execArgv } = process;
    const key = [file, size, mtimeMs, ctimeMs, ino, version, arch, ...execArgv];
    const hash = contentHash(key.join("\0"));
    return join(this.folder, `code-${hash.slice(0, 32)}`);
  }
}

const keptFor = 14 * 24 * 60 * 60 * 1000;

/** Removes code of files and releases of Node that are long gone; what is still used is made anew. */
function sweep(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith("code-")) continue;
    const file = join(folder, name);
    const stat = statOf(file);
    if (stat && now - stat.mtimeMs > keptFor) rmSync(file, { force: true });
  }
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
