import type { Shape, ValueType } from "./shape.ts";

/** What a marker can stand on. */
export type MarkerTarget = "class" | "member" | "type";

/** One row of the table: a marker, which is a decorator, a type form or both. */
export interface MarkerSpec {
  readonly name: string;
  /** The markers of controller-gen that it replaces; keys of its arguments may replace more. */
  readonly upstream: readonly string[];
  /** Where it may stand; `type` is the type form. */
  readonly targets: readonly MarkerTarget[];
  /** The arguments of the decorator; those of the type form are the same, after the type. */
  readonly args: Extract<Shape, { shape: "arguments" }>;
  /** Whether one place may have it more than once. */
  readonly repeatable: boolean;
  /** The keyword of the schema, or the path in the CustomResourceDefinition, that it sets. */
  readonly sets: string;
  /** The values that it can speak about; absent where it fits any. */
  readonly appliesTo?: readonly ValueType[];
  /** The documentation for users, in Markdown. */
  readonly doc: string;
  /** Its use as decorator and, where it has one, as type form. */
  readonly example: string;
}

/** One row of the table: markers of controller-gen that TypeScript itself replaces. */
export interface ConstructSpec {
  readonly construct: string;
  readonly upstream: readonly string[];
  readonly sets: string;
  readonly doc: string;
  readonly example: string;
}

/** One row of the table: markers of controller-gen that an option of the run replaces. */
export interface RunOptionSpec {
  readonly option: string;
  readonly upstream: readonly string[];
  readonly sets: string;
  readonly doc: string;
  readonly example: string;
}
