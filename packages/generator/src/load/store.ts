/** What a project keeps from run to run, and how it sees files. */
export interface Store {
  /** A kept JSON value, or undefined. */
  read(kind: string, key: string): unknown;
  write(kind: string, key: string, value: unknown): void;
  /** A hash of a file's bytes; undefined where there is no such file. */
  hashOf(absolutePath: string): string | undefined;
  text(absolutePath: string): string | undefined;
}
