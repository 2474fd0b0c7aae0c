import { defineProblems } from "@kubewright/generator";

/** What defaulter-gen has to say of its input. */
export const defaulterProblems = defineProblems("defaulter-gen", {
  badSignature: (name: string, type: string) => ({
    severity: "error",
    message: `Function '${name}' has the name of a default function of '${type}', but does not take one '${type}' alone.`,
    help: `Write 'export function ${name}(object: ${type}): void', or give it another name.`,
  }),
});
