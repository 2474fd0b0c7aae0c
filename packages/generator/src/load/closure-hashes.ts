import { contentHash } from "../output/crypto.ts";
import type { SourceTree } from "./source-tree.ts";

/** Hashes of sets of files: each changes with what any of its files says, or where it is. */
export class ClosureHashes {
  private readonly lines = new Map<string, string>();

  constructor(
    private readonly tree: SourceTree,
    /** The files of API folders. */
    private readonly inFolders: ReadonlySet<string>,
  ) {}

  /** The hash of files, in whatever order. */
  of(files: readonly string[]): string {
    return this.hashOf(files.map((file) => this.lineOf(file)));
  }

  /** The same, but comments and the decorators of some markers in API folders do not change it. */
  bareOf(files: readonly string[], markers: ReadonlySet<string>): string {
    const { tree, inFolders } = this;
    return this.hashOf(
      files.map((file) =>
        inFolders.has(file)
          ? this.line(file, tree.bareHashOf(file, markers))
          : this.lineOf(file),
      ),
    );
  }

  private hashOf(lines: readonly string[]): string {
    return contentHash(this.tree.optionsKey + lines.toSorted().join(""));
  }

  private lineOf(file: string): string {
    const known = this.lines.get(file);
    if (known !== undefined) return known;
    const line = this.line(file, this.tree.hashOf(file));
    this.lines.set(file, line);
    return line;
  }

  /** Whether a file stands in an API folder counts too: there, generated files beside it can be imported. */
  private line(file: string, hash: string | undefined): string {
    return `${this.tree.key(file)}\0${this.inFolders.has(file)}\0${hash}\n`;
  }
}
