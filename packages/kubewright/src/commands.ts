import { breakingCommand } from "./breaking/breaking-command.ts";
import type { Subcommand } from "./command-line.ts";
import { explainCommand } from "./explain/explain-command.ts";
import { importCommand } from "./import/import-command.ts";
import { Misuse } from "./misuse.ts";
import { validateCommand } from "./validate/validate-command.ts";

const commands = {
  breaking: breakingCommand,
  explain: explainCommand,
  import: importCommand,
  validate: validateCommand,
};

/** Carries out a command that generates nothing, and sets the exit code: 0, 1 for problems, 2 for misuse. */
export async function main({ name, args }: Subcommand): Promise<void> {
  try {
    await commands[name](args);
  } catch (error) {
    process.exitCode = error instanceof Misuse ? 2 : 1;
    process.stderr.write(
      error instanceof Misuse
        ? `kubewright: ${error.message}\nTry 'kubewright ${name} --help'.\n`
        : `${error instanceof Error ? error.stack : String(error)}\n`,
    );
  }
}
