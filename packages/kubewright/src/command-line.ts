import { parseArgs } from "node:util";

import { didYouMean } from "@kubewright/generator/run";

/** What a call of `kubewright` asks for. */
export type Command =
  | { readonly name: "help" | "version" }
  | { readonly name: "misuse"; readonly message: string }
  | RunCommand
  | Subcommand;

/** A command that generates nothing, and reads its own arguments. */
export interface Subcommand {
  readonly name: (typeof subcommands)[number];
  readonly args: readonly string[];
}

const subcommands = ["breaking", "explain", "import", "validate"] as const;

/** `kubewright run <script>`. */
export interface RunCommand {
  readonly name: "run";
  readonly script: string;
  readonly check: boolean;
  readonly checkTypes: boolean;
  readonly diagnostics: "text" | "json";
  readonly cache: boolean;
}

const options = {
  check: { type: "boolean" },
  "check-types": { type: "boolean" },
  diagnostics: { type: "string" },
  "no-cache": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** Reads the arguments of `kubewright`. */
export function readCommand(args: readonly string[]): Command {
  const name = subcommands.find((each) => each === args[0]);
  if (name !== undefined) return { name, args: args.slice(1) };
  const unknown = args.find((arg) => arg.startsWith("-") && !isKnown(arg));
  if (unknown !== undefined) return unknownOption(unknown);
  try {
    return commandOf(
      parseArgs({ args: [...args], options, allowPositionals: true }),
    );
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error));
  }
}

type Parsed = ReturnType<
  typeof parseArgs<{ options: typeof options; allowPositionals: true }>
>;

function commandOf({ values, positionals }: Parsed): Command {
  if (values.help === true) return { name: "help" };
  if (values.version === true) return { name: "version" };
  const [name, script, ...rest] = positionals;
  if (name === undefined) return misuse("A command is missing.");
  if (name === "help") return { name };
  if (name !== "run")
    return misuse(
      `There is no command '${name}'.${hint(name, ["run", ...subcommands])}`,
    );
  if (script === undefined)
    return misuse(
      "'run' takes a codegen script, such as hack/update-codegen.ts.",
    );
  if (rest.length > 0)
    return misuse(`'run' takes one script, and is given '${rest[0]}' too.`);
  const { diagnostics = "text" } = values;
  if (diagnostics !== "text" && diagnostics !== "json")
    return misuse(
      `'--diagnostics' takes text or json, not '${diagnostics}'.${hint(diagnostics, ["text", "json"])}`,
    );
  return {
    name: "run",
    script,
    check: values.check === true,
    checkTypes: values["check-types"] === true,
    diagnostics,
    cache: values["no-cache"] !== true,
  };
}

function isKnown(arg: string): boolean {
  const [name = ""] = arg.slice(2).split("=");
  return (
    arg === "-h" ||
    arg === "-v" ||
    arg === "--" ||
    (arg.startsWith("--") && Object.hasOwn(options, name))
  );
}

function unknownOption(arg: string): Command {
  const [name = arg] = arg.split("=");
  const known = Object.keys(options).map((each) => `--${each}`);
  return misuse(`There is no option '${name}'.${hint(name, known)}`);
}

function hint(word: string, known: readonly string[]): string {
  const near = didYouMean(word, known);
  return near === undefined ? "" : ` Did you mean '${near}'?`;
}

function misuse(message: string): Command {
  return { name: "misuse", message };
}
