import { defineProblems } from "@kubewright/generator";

const error = "error" as const;

/** What keeps a definition from becoming classes. */
export const importProblems = defineProblems("import", {
  oldApiVersion: (apiVersion: string) => ({
    severity: error,
    message: `This definition is of '${apiVersion}', which no API server of today serves.`,
    help: "Import what a cluster makes of it: kubectl get crd <name> -o yaml.",
  }),
  missing: (path: string, what: string) => ({
    severity: error,
    message: `A definition needs ${what} at '${path}', and here is none.`,
    help: "Complete the definition; an API server would refuse it too.",
  }),
  badName: (what: string, name: string, rule: string) => ({
    severity: error,
    message: `The ${what} '${name}' ${rule}, so that no class and no folder can be named after it.`,
    help: "Correct the definition; an API server would refuse it too.",
  }),
  rootNotObject: (version: string) => ({
    severity: error,
    message: `The schema of version '${version}' is not one of type 'object', which every kind is.`,
    help: "Write 'type: object' at its root; an API server would refuse it too.",
  }),
  definedTwice: (name: string, other: string) => ({
    severity: error,
    message: `Definition '${name}' is in '${other}' too, with other content.`,
    help: "Import the one that is meant.",
  }),
  inexactNumber: (digits: string, number: string) => ({
    severity: "warning" as const,
    message: `The number ${digits} has more digits than JavaScript keeps, and becomes ${number}.`,
    help: "Use a string where all digits count.",
  }),
  nothingFound: (path: string) => ({
    severity: error,
    message: `There is no CustomResourceDefinition and no OpenAPI v3 document of kinds in '${path}'.`,
    help: "Name files with such documents, a folder of them, or - for what comes in on stdin; kinds of Kubernetes itself need --built-in.",
  }),
  notServed: (url: string, reason: string) => ({
    severity: error,
    message: `'${url}' gives no OpenAPI v3 documents: ${reason}.`,
    help: "Run 'kubectl proxy', and name http://127.0.0.1:8001/openapi/v3.",
  }),
  otherContent: (path: string) => ({
    severity: error,
    message: `'${path}' exists with other content.`,
    help: "Write elsewhere with --out, or over it with --force.",
  }),
});
