/** A half-open range of UTF-16 offsets in a source file. */
export interface Span {
  /** The file's path relative to the project's root, with `/`; absolute only outside of it. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a place is in a package that the project only uses, where its authors can change nothing. */
export function isForeign({ file }: Span): boolean {
  return /^(\/|[A-Za-z]:|\.\.\/)|(^|\/)node_modules\//.test(file);
}
