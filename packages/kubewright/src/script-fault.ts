import type { Problem, Span } from "@kubewright/generator";
import {
  displayPath,
  FileHashes,
  placeAll,
  type PlacedDiagnostic,
} from "@kubewright/generator/run";

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

/** The stack of what a script threw, without the frames of this tool and of Node, which say nothing to its author. */
export function stackOfScript(error: unknown, toolFolder: string): string {
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
