import { readFileSync } from "node:fs";

import type { OutputFile } from "../generator.ts";
import type { Kind } from "../model/kind.ts";
import { pathIn } from "../model/paths.ts";
import type { GeneratedFile } from "./generated-file.ts";
import type { Store } from "../load/store.ts";

export interface StandingOptions {
  /** Absolute. */
  readonly root: string;
  readonly store: Store;
  /** The hash of an output on disk. */
  hashOfOutput(path: string): string | undefined;
  /** Changes with all that a file of the generator depends on, if it depends on these kinds alone. */
  keyOf(path: string, kinds: readonly Kind[]): string;
}

/** The files of one generator that each depend on some kinds alone, from run to run. */
export class StandingFiles {
  private readonly keys = new Map<string, string>();
  private readonly given = new Map<OutputFile, string>();

  constructor(private readonly options: StandingOptions) {}

  /** The file at a path, where it is on disk as it would be made again. */
  find(path: string, kinds: readonly Kind[]): OutputFile | undefined {
    const { root, store, keyOf, hashOfOutput } = this.options;
    const key = keyOf(path, kinds);
    this.keys.set(path, key);
    const hash = store.read("files", key);
    if (typeof hash !== "string" || hashOfOutput(path) !== hash)
      return undefined;
    const file = { path, text: () => readFileSync(pathIn(root, path), "utf8") };
    this.given.set(file, hash);
    return file;
  }

  /** The hash of a file that was given. */
  hashOf(file: OutputFile): string | undefined {
    return this.given.get(file);
  }

  /** Keeps what was made, for the files that were asked for. */
  keep(files: readonly GeneratedFile[]): void {
    for (const { path, hash, text } of files) {
      const key = this.keys.get(path);
      if (key !== undefined && text !== undefined)
        this.options.store.write("files", key, hash);
    }
  }
}
