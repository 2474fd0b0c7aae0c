import { parseArgs, type ParseArgsConfig } from "node:util";

import { didYouMean } from "@kubewright/generator/run";
import { Misuse } from "./misuse.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The options that every command but `run` has. */
export const sharedOptions = {
  script: { type: "string" },
  diagnostics: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const satisfies Options;

type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true }>
>;

/** What was given: options by their names, and the rest. */
export interface GivenArguments<T extends Options> {
  readonly given: Parsed<T>["values"];
  readonly positionals: readonly string[];
}

/** Reads the arguments after a command's name; a wrong one is a `Misuse`. */
export function readArguments<const T extends Options>(
  args: readonly string[],
  options: T,
): GivenArguments<T> {
  const names = Object.keys(options);
  for (const arg of args) {
    if (arg === "--") break;
    const [, name] = /^--([^=]+)/.exec(arg) ?? [];
    if (name === undefined || names.includes(name)) continue;
    throw new Misuse(
      `There is no option '--${name}'.${hint(
        `--${name}`,
        names.map((each) => `--${each}`),
      )}`,
    );
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
    });
    return { given: values as Parsed<T>["values"], positionals };
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

/** A value that has to be one of some words. */
export function oneOf<const T extends string>(
  option: string,
  given: string | undefined,
  [first, ...others]: readonly [T, ...T[]],
): T {
  const known = [first, ...others];
  if (given === undefined) return first;
  const found = known.find((each) => each === given);
  if (found !== undefined) return found;
  throw new Misuse(
    `'${option}' takes ${known.join(" or ")}, not '${given}'.${hint(given, known)}`,
  );
}

function hint(word: string, known: readonly string[]): string {
  const near = didYouMean(word, known);
  return near === undefined ? "" : ` Did you mean '${near}'?`;
}
