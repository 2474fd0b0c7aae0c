import type { Report } from "./diagnostics/problem.ts";
import type { Json } from "./model/json.ts";
import type { Kind } from "./model/kind.ts";
import type { ApiPackage, Model } from "./model/model.ts";

/** A file that a generator makes, with its path relative to the project's root. */
export interface OutputFile {
  readonly path: string;
  /** How texts begin that it may replace, though no head says that they were generated. */
  readonly replaces?: readonly string[];
  /** The whole text, header and final newline included. */
  text(header: string, importExtension?: ImportExtension): string;
}

/** How a TypeScript file names another in an import: as it is, or as what it is compiled to. */
export type ImportExtension = ".ts" | ".js";

/** What a generator is given. */
export interface GeneratorInput<Options> {
  /** Everything that the packages refer to. */
  readonly model: Model;
  /** The packages to generate for: all that share an API group, or one folder without kinds. */
  readonly packages: readonly ApiPackage[];
  readonly options: Options;
  readonly report: Report;
  /**
   * The file at a path as an earlier run made it, where nothing has changed that it can depend on: the options, and
   * all that the classes of some kinds lead to. A generator that yields it need not make it again.
   */
  standing?(path: string, kinds: readonly Kind[]): OutputFile | undefined;
}

/** What a generator is given to write files that hold something of all packages of a project. */
export interface IndexInput<Options> {
  /** Every kind of the project, sorted by group, kind and version. */
  readonly kinds: readonly KindSummary[];
  /** What `summarize` said of all packages, in their order. */
  readonly summaries: readonly Json[];
  /** The text of a file that the generator wrote in an earlier run; no output may depend on it, only what is said of the change. */
  written(path: string): string | undefined;
  readonly options: Options;
  readonly report: Report;
}

/** The part of a kind that an index may depend on. */
export type KindSummary = Pick<
  Kind,
  "group" | "version" | "kind" | "plural" | "scope"
> & {
  readonly dir: string;
};

/** One option of a generator: its value's form, and its documentation. */
export interface OptionSpec {
  readonly type: "boolean" | "string" | "integer" | "strings" | "map";
  readonly default?: boolean | string | number | readonly string[];
  /** A sentence for the package's README and `--help`. */
  readonly summary: string;
}

/** A generator: pure, model in, files out. */
export interface Generator<Options = Record<string, unknown>> {
  /** As the Go tool is named: `deepcopy-gen`. */
  readonly name: string;
  readonly summary: string;
  readonly options: { readonly [K in keyof Options]: OptionSpec };
  /**
   * Markers that its files do not depend on. A generator that names any does not depend on comments either, and is not
   * called where nothing else has changed.
   */
  readonly unaffectedBy?: ReadonlySet<string>;
  /** Makes the files of some packages; problems are reported, not thrown. */
  generate(input: GeneratorInput<Options>): Iterable<OutputFile>;
  /** What `index` is told of some packages, beside their kinds; it is kept with their files. */
  summarize?(input: GeneratorInput<Options>): Json | undefined;
  /** Makes the files that hold something of all packages. */
  index?(input: IndexInput<Options>): Iterable<OutputFile>;
  /**
   * Patterns of the paths that it may write, relative to the root, `*` for any part of one name. A file there that has
   * our header and is not made any more is removed. `zz_generated.*` in API folders need not be named.
   */
  owns?(options: Options): readonly string[];
}

/** Defines a generator; only checks its type. */
export function defineGenerator<Options>(
  generator: Generator<Options>,
): Generator<Options> {
  return generator;
}
