import { parseArgs } from "node:util";

/** What a run of the fuzzer is told. */
export interface Options {
  readonly seed: number;
  /** How many objects are to be judged. */
  readonly objects: number;
  /** How many disagreements are shrunk and printed. */
  readonly show: number;
  readonly requireGo: boolean;
}

const usage =
  "usage: npm run fuzz -- [--seed N] [--objects N] [--show N] [--require-go]";

/** The options that the arguments hold, or what is wrong with them; without a seed each run has its own. */
export function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        seed: { type: "string" },
        objects: { type: "string", default: "3000" },
        show: { type: "string", default: "5" },
        "require-go": { type: "boolean", default: false },
      },
    });
    const seed = Number(values.seed ?? Date.now() % 1_000_000_007);
    const objects = Number(values.objects);
    const show = Number(values.show);
    if (![seed, objects, show].every(Number.isSafeInteger)) return usage;
    return { seed, objects, show, requireGo: values["require-go"] };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${usage}`;
  }
}
