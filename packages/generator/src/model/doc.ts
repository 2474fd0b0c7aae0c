/** A JSDoc comment. */
export interface Doc {
  /** The description as written, without the comment's frame and its tags; "" where there is none. */
  readonly text: string;
  /** The text of `@deprecated`, "" for a bare tag; absent where there is none. */
  readonly deprecated?: string;
}
