import type { Declaration } from "./declaration.ts";
import type { Kind } from "./kind.ts";
import type { Span } from "./span.ts";
import type { TypeId } from "./type.ts";

/** What a set of API folders declares: plain, readonly, serialisable data. */
export interface Model {
  /** The folders, sorted by path. */
  readonly packages: readonly ApiPackage[];
  /** Every API folder of the project, those of other groups too. */
  readonly folders?: readonly string[];
  /** Every declaration that is reachable, those of packages from npm too. */
  readonly declarations: Readonly<Record<TypeId, Declaration>>;
}

/** One folder of API classes: a group version, or a folder of types that others share. */
export interface ApiPackage {
  /** Relative to the project's root, with `/`: `apis/stable/v1`. */
  readonly dir: string;
  /** Absent in a folder without kinds. */
  readonly group?: string;
  readonly version?: string;
  /** Sorted by name. */
  readonly kinds: readonly Kind[];
  /** What the folder's files declare and export, and the instances of its generics that are used; sorted by name. */
  readonly declarations: readonly Declaration[];
  /** The exported functions of files that are not generated, sorted by name: a hand-written one wins over a generated one. */
  readonly functions: readonly ApiFunction[];
}

/** An exported function in an API folder. */
export interface ApiFunction {
  readonly name: string;
  /** The file that exports it, relative to the root. */
  readonly file: string;
  /** How many parameters it declares. */
  readonly parameters: number;
  /** The declaration that its first parameter's type names, where it names one. */
  readonly firstParameter?: TypeId;
  /** The name. */
  readonly span: Span;
}
