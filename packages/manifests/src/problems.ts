import { defineProblems } from "@kubewright/generator";

const error = "error" as const;

/** What an API server, or its client, would refuse of a manifest. */
export const manifestProblems = defineProblems("manifests", {
  badSyntax: (reason: string) => ({
    severity: error,
    message: `This cannot be read: ${reason}.`,
    help: "Correct the text; what follows in the same document was not looked at.",
  }),
  duplicateKey: (key: string) => ({
    severity: error,
    message: `Key '${key}' is here a second time, and the last one would win.`,
    help: "Remove one of them.",
  }),
  notAnObject: (what: string) => ({
    severity: error,
    message: `A manifest is an object, and this is ${what}.`,
    help: "Begin it with apiVersion, kind and metadata.",
  }),
  noKind: (missing: string) => ({
    severity: error,
    message: `This object has no ${missing}.`,
    help: "Say what it is, such as apiVersion: apps/v1 and kind: Deployment.",
  }),
  unknownKind: (kind: string, apiVersion: string, near: string) => ({
    severity: error,
    message: `There is no kind '${kind}' of '${apiVersion}'.`,
    help:
      near === ""
        ? "Correct apiVersion and kind, or pass over kinds of others with --ignore-unknown."
        : `Did you mean ${near}?`,
  }),
  notServed: (kind: string, apiVersion: string, served: string) => ({
    severity: error,
    message: `Version '${apiVersion}' of kind '${kind}' is not served.`,
    help: `Use ${served}.`,
  }),
  unknownField: (path: string, kind: string, near: string, way: string) => ({
    severity: error,
    message: `There is no field '${path}' in ${kind}; a server would drop it.`,
    help: near === "" ? way : `Did you mean '${near}'? ${way}`,
  }),
  missingField: (path: string, detail: string, way: string) => ({
    severity: error,
    message: `Field '${path}' is required${detail === "" ? "" : `: ${detail}`}.`,
    help: way,
  }),
  wrongType: (path: string, rule: string, way: string) => ({
    severity: error,
    message: `Field '${path}' ${rule}.`,
    help: way,
  }),
  badValue: (path: string, rule: string, way: string) => ({
    severity: error,
    message: `Field '${path}' ${rule}.`,
    help: way,
  }),
  notListed: (path: string, value: string, values: string, near: string) => ({
    severity: error,
    message: `Field '${path}' cannot be ${value}.`,
    help: `${near === "" ? "" : `Did you mean '${near}'? `}It takes ${values}.`,
  }),
  duplicateItem: (path: string, value: string) => ({
    severity: error,
    message: `Item '${path}' is a duplicate: ${value} is in the list before.`,
    help: "Remove one of the two, or tell them apart.",
  }),
  notStorable: (detail: string, way: string) => ({
    severity: error,
    message: `A server could not decode this object: ${detail}.`,
    help: way,
  }),
});
