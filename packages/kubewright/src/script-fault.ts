import type { Problem, Span } from "@kubewright/generator";
import {
  displayPath,
  FileHashes,
  formatText,
  placeAll,
  RunFault,
  type PlacedDiagnostic,
} from "@kubewright/generator/run";
import { wantsColour } from "./colour.ts";

/** A problem of a script, in a file by its absolute path where it has a place. */
export type ScriptProblem = Problem & { readonly span?: Span };

/** Thrown where a script cannot run, or not further, for what is wrong with it. */
export class ScriptFault extends Error {
  constructor(private readonly problems: readonly ScriptProblem[]) {
    super(problems.map(({ message }) => message).join("\n"));
  }

  /** The problems with their places, as they are shown from a folder. */
  placed(cwd: string): readonly PlacedDiagnostic[] {
    const files = new FileHashes();
    return placeAll(this.problems, {
      text: (file) => files.text(file),
      display: (file) => displayPath(file, cwd),
    });
  }
}

const isFrame = /^\s+at /;

/** What is said of what ended a command: of what its user can mend no stack. */
export function textOfThrown(error: unknown, toolFolder: string): string {
  const { stderr } = process;
  if (error instanceof ScriptFault)
    return formatText(error.placed(process.cwd()), wantsColour(stderr));
  return error instanceof RunFault
    ? `kubewright: ${error.message}\n`
    : `${stackOfScript(error, toolFolder)}\n`;
}

/** The stack of what a script threw, without the frames of this tool and of Node, which say nothing to its author. */
function stackOfScript(error: unknown, toolFolder: string): string {
  if (!(error instanceof Error)) return String(error);
  const { stack = error.message } = error;
  const lines = stack.split("\n");
  const shown = lines.filter(
    (line) =>
      !isFrame.test(line) ||
      !(line.includes(toolFolder) || line.includes("node:internal/")),
  );
  return shown.some((line) => isFrame.test(line)) ? shown.join("\n") : stack;
}
