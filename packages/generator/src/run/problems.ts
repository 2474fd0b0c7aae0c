import { meant, meantOrAll } from "../diagnostics/did-you-mean.ts";
import { defineProblems } from "../diagnostics/problem.ts";

/** What is said of a configuration that is not what the run takes. */
export const runProblems = defineProblems("run", {
  unknownOption: (
    generator: string,
    option: string,
    known: readonly string[],
  ) => ({
    severity: "error",
    message: `The generator '${generator}' has no option '${option}'.`,
    help:
      known.length === 0
        ? "It has none: leave them out."
        : meantOrAll(option, known, "Its options are"),
  }),
  optionValue: (generator: string, option: string, expected: string) => ({
    severity: "error",
    message: `The option '${option}' of '${generator}' takes ${expected}.`,
    help: "Mend its value in the codegen script.",
  }),
  optionsNotAnObject: (generator: string) => ({
    severity: "error",
    message: `The generator '${generator}' takes its options as one object.`,
    help: "Write them as '{ name: value }', or nothing where there are none.",
  }),
  noConfiguration: () => ({
    severity: "error",
    message: "What codegen() is given is no configuration.",
    help: 'Write: await codegen({ apis: ["apis/*/*"], generators: [crdGen()] }).',
  }),
  settingMissing: (name: string, example: string) => ({
    severity: "error",
    message: `The configuration has no '${name}'.`,
    help: `Add it, such as ${example}.`,
  }),
  settingValue: (name: string, expected: string) => ({
    severity: "error",
    message: `The setting '${name}' takes ${expected}.`,
    help: "Mend its value in the codegen script.",
  }),
  generatorNotCalled: (place: number) => ({
    severity: "error",
    message: `Entry ${place} of 'generators' is a function, and not what it returns.`,
    help: "Call it, with options where it needs any: crdGen().",
  }),
  notAGenerator: (place: number) => ({
    severity: "error",
    message: `Entry ${place} of 'generators' is no generator.`,
    help: "List what the functions of generators return, such as crdGen().",
  }),
  unknownSetting: (name: string, known: readonly string[]) => ({
    severity: "error",
    message: `The configuration has no setting '${name}'.`,
    help: meantOrAll(name, known, "Its settings are"),
  }),
  scriptSyntax: (text: string) => ({
    severity: "error",
    message: text.endsWith(".") ? text : `${text}.`,
    help: "The script does not parse as TypeScript; nothing of it was run.",
  }),
  scriptImport: (specifier: string) => ({
    severity: "error",
    message: `The script imports '${specifier}', which cannot be found.`,
    help: "Mend the path, which starts from the script's own folder, or install the package.",
  }),
  scriptExport: (module: string, name: string, known: readonly string[]) => ({
    severity: "error",
    message: `'${module}' exports no '${name}'.`,
    help:
      meant(name, known) ??
      "Import what it exports, or take this from where it is.",
  }),
  scriptWithoutRun: (script: string) => ({
    severity: "error",
    message: `'${script}' ended without calling codegen().`,
    help: 'Call it: await codegen({ apis: ["apis/*/*"], generators: [crdGen()] }).',
  }),
  noFolders: (pattern: string) => ({
    severity: "error",
    message: `No folder with TypeScript files matches '${pattern}'.`,
    help: "Patterns are relative to 'root', and '*' stands for any part of one name: 'apis/*/*'.",
  }),
  folderOutside: (pattern: string) => ({
    severity: "error",
    message: `The API folder '${pattern}' lies outside of the project's root.`,
    help: "Set 'root' to a folder that holds all API folders.",
  }),
  folderMissing: (folder: string, known?: string) => ({
    severity: "error",
    message: `There is no API folder '${folder}'.`,
    help:
      known === undefined
        ? "Name folders relative to 'root'."
        : `Did you mean '${known}'?`,
  }),
  rootMissing: (root: string) => ({
    severity: "error",
    message: `The project's root '${root}' is not a folder.`,
    help: "Name a folder relative to where the command is run, or leave 'root' out.",
  }),
  headerMissing: (file: string) => ({
    severity: "error",
    message: `The header file '${file}' cannot be read.`,
    help: "Name a text file relative to 'root' or to the current folder, or leave 'headerFile' out.",
  }),
  tsconfigMissing: (file: string) => ({
    severity: "error",
    message: `The tsconfig '${file}' is not there.`,
    help: "Name a file relative to 'root', or leave 'tsconfig' out: then the nearest tsconfig.json holds.",
  }),
  generatorTwice: (name: string) => ({
    severity: "error",
    message: `The generator '${name}' is listed twice in one configuration.`,
    help: "Keep one of the two, with all options that both say.",
  }),
  silenceWithoutReason: (id: string) => ({
    severity: "error",
    message: `The setting 'silence' gives no reason for '${id}'.`,
    help: "Say in a sentence why the warning does no harm in this project.",
  }),
  unusedSilence: (id: string) => ({
    severity: "warning",
    message: `The setting 'silence' names '${id}', and nothing gives such a warning.`,
    help: "Take it out; only warnings can be silenced, by the id that they are given with.",
  }),
});
