import type { Generator } from "../generator.ts";

/** One project of a codegen script: where its API classes are, and what is made of them. */
export interface CodegenConfig {
  /** The project's root, relative to the current folder; the current folder if left out. */
  readonly root?: string;
  /** The API folders, relative to the root; `*` stands for any part of one name. */
  readonly apis: readonly string[];
  /** A text file with the licence header of generated files, relative to the root, else to the current folder. */
  readonly headerFile?: string;
  /** The tsconfig.json that the API classes stand under; by default the nearest from the root upwards. */
  readonly tsconfig?: string;
  readonly generators: readonly ConfiguredGenerator[];
  /** Warnings of this project that are not to be given, by their ids, each with the reason why it does no harm. */
  readonly silence?: Readonly<Record<string, string>>;
}

/** A generator with the options that a user gave it. */
export interface ConfiguredGenerator {
  readonly generator: Generator;
  readonly given: Readonly<Record<string, unknown>>;
}

/** A function that gives a generator its options, for codegen scripts. */
export function configurable<Options>(
  generator: Generator<Options>,
): (options?: Partial<Options>) => ConfiguredGenerator {
  // Options are checked against the generator's own table before they reach it.
  const erased = generator as unknown as Generator;
  return (options = {}) => ({ generator: erased, given: options });
}
