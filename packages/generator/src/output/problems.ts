import { defineProblems } from "../diagnostics/problem.ts";

/** What is said of files that cannot, or must not, be written. */
export const outputProblems = defineProblems("output", {
  twoWriters: (path: string, one: string, other: string) => ({
    severity: "error",
    message: `Both ${one} and ${other} write '${path}'.`,
    help: "Give each generator an output of its own, and name each API folder in one configuration only.",
  }),
  caseCollision: (path: string, other: string) => ({
    severity: "error",
    message: `The files '${path}' and '${other}' are one file where names differ by case only.`,
    help: "Rename a group, kind or folder so that the names differ in more than their case.",
  }),
  unsafePath: (path: string, why: string) => ({
    severity: "error",
    message: `The output path '${path}' ${why}.`,
    help: "Generated files stay inside of the project's root, under names that every system can hold.",
  }),
  notOurs: (path: string) => ({
    severity: "error",
    message: `The file '${path}' exists and was not generated, so it is left alone.`,
    help: "Move or delete it, or take its generator out of the codegen script.",
  }),
  throughLink: (path: string, link: string) => ({
    severity: "error",
    message: `The output '${path}' lies behind the symbolic link '${link}', which is not followed.`,
    help: "Put a real file or folder in its place.",
  }),
  notAFile: (path: string, part: string) => ({
    severity: "error",
    message: `The output '${path}' cannot be written, because '${part}' is in the way.`,
    help: "Move or delete what stands there.",
  }),
});
