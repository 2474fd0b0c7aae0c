import { parseArgs } from "node:util";

/** The parts of a run that `--only` can name. */
export const parts = [
  "cold",
  "unchanged",
  "edits",
  "types",
  "memory",
  "go",
  "deepcopy",
  "api",
  "validation",
] as const;

export type Part = (typeof parts)[number];

/** What the command line asks for. */
export interface Options {
  readonly kinds: readonly number[];
  /** Rounds of each measurement; those of 500 kinds take fewer. */
  readonly runs: number;
  readonly only: ReadonlySet<Part>;
  /** Whether a ratio over its limit fails the process. */
  readonly enforce: boolean;
}

/** Reads the command line, or gives a sentence on what is wrong with it. */
export function readOptions(args: readonly string[]): Options | string {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        kinds: { type: "string", default: "10,100,500" },
        runs: { type: "string", default: "5" },
        only: { type: "string", multiple: true, default: [...parts] },
        enforce: { type: "boolean", default: false },
      },
    }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const kinds = values.kinds.split(",").map(Number);
  if (!kinds.every(isCount)) return "'--kinds' takes counts, such as 10,100.";
  const runs = Number(values.runs);
  if (!isCount(runs)) return "'--runs' takes a count.";
  const only = values.only.flatMap((each) => each.split(","));
  if (!only.every(isPart)) return `'--only' takes some of ${parts.join(", ")}.`;
  return { kinds, runs, only: new Set(only), enforce: values.enforce };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}

function isPart(name: string): name is Part {
  return (parts as readonly string[]).includes(name);
}
