/** A half-open range of UTF-16 offsets in a source file. */
export interface Span {
  /** The file's path relative to the project's root, with `/`; absolute only outside of it. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}
