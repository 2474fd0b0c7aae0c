import { defineProblems } from "@kubewright/generator";

/** What deepcopy-gen has to say of its input. */
export const deepcopyProblems = defineProblems("deepcopy-gen", {
  badSignature: (name: string, type: string) => ({
    severity: "error",
    message: `Function '${name}' has the name of the deep copy of '${type}', but does not take one '${type}' alone.`,
    help: `Write 'export function ${name}(source: ${type}): ${type}', or give it another name.`,
  }),
});
