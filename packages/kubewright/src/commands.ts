import { join, resolve } from "node:path";

import {
  memoryStore,
  PackStore,
  useCodeCache,
  type CodeCache,
  type ValueStore,
} from "@kubewright/generator/run";
import { breakingCommand } from "./breaking/breaking-command.ts";
import { cacheFolderIn } from "./cache-folder.ts";
import type { Subcommand } from "./command-line.ts";
import { explainCommand } from "./explain/explain-command.ts";
import { importCommand } from "./import/import-command.ts";
import { Misuse } from "./misuse.ts";
import { textOfThrown } from "./script-fault.ts";
import { toolHashOf } from "./tool-files.ts";
import { validateCommand } from "./validate/validate-command.ts";

const commands = {
  breaking: breakingCommand,
  explain: explainCommand,
  import: importCommand,
  validate: validateCommand,
};

/** What the launcher hands over. */
interface Launch {
  readonly codeCache: CodeCache;
  /** The folder of the bundles. */
  readonly folder: string;
}

/** Carries out a command that generates nothing, and sets the exit code: 0, 1 for problems, 2 for misuse. */
export async function main(
  { name, args }: Subcommand,
  { codeCache, folder }: Launch,
): Promise<void> {
  useCodeCache(codeCache);
  const values = openStore(folder);
  try {
    await commands[name](args, values);
    keep(values, codeCache);
  } catch (error) {
    process.exitCode = error instanceof Misuse ? 2 : 1;
    process.stderr.write(
      error instanceof Misuse
        ? `kubewright: ${error.message}\nTry 'kubewright ${name} --help'.\n`
        : textOfThrown(error, folder),
    );
  }
}

/** What runs of the same tool found out about the classes. */
function openStore(folder: string): ValueStore {
  const { KUBEWRIGHT_NO_CODE_CACHE: without = "" } = process.env;
  if (without !== "") return memoryStore();
  const cache = cacheFolderIn(resolve("."));
  return cache === undefined
    ? memoryStore()
    : new PackStore(join(cache, "values"), toolHashOf(folder));
}

function keep(values: ValueStore, codeCache: CodeCache): void {
  try {
    values.flush();
    codeCache.save();
  } catch {
    // Where nothing can be written, such as in a container, the next call is as slow as this one.
  }
}
