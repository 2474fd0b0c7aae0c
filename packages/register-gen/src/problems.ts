import { defineProblems } from "@kubewright/generator";

/** What register-gen has to say of its input. */
export const registerProblems = defineProblems("register-gen", {
  nameTaken: (what: string, other: string, name: string) => ({
    severity: "error",
    message: `The ${what} and the ${other} of the same folder both need the name '${name}' in generated code.`,
    help: "Give one of them another name with the options kind and listKind of @Kind.",
  }),
  notAnIdentifier: (name: string) => ({
    severity: "error",
    message: `'${name}' is no identifier, so generated code cannot have a kind or list of that name.`,
    help: "Use letters and digits alone, in CamelCase, such as CronTab.",
  }),
});
