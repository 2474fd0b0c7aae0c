import type { Json } from "./json.ts";
import type { Span } from "./span.ts";

/** One use of a marker in the source: a decorator, or a type form around a type. */
export interface MarkerUse {
  /** The marker's name in the table of `@kubewright/markers`, such as `Validate`. */
  readonly name: string;
  readonly form: "decorator" | "type";
  /** The evaluated arguments; of a type form, those after the type. */
  readonly args: readonly Json[];
  /** The whole decorator, or the whole type form. */
  readonly span: Span;
  /** The arguments as they are written, where these alone say which value stands where. */
  readonly written?: readonly WrittenValue[];
  /**
   * Elsewhere, where each argument value was written, by JSON pointer into `args`: `/0/pattern`.
   * A value that came from a spread or a constant elsewhere has the place of its use.
   */
  readonly argSpans?: Readonly<Record<string, Span>>;
}

/** A value in a marker's arguments: its place, and what is in it. */
export interface WrittenValue {
  readonly at: Span;
  readonly entries?: readonly (
    { readonly key: unknown; readonly value: WrittenValue } | Spread
  )[];
  readonly items?: readonly (WrittenValue | Spread)[];
}

interface Spread {
  readonly spread: unknown;
}
