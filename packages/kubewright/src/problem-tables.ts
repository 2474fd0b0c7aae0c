import { breakingInputProblems, breakingProblems } from "@kubewright/breaking";
import { crdProblems, crdWarnings } from "@kubewright/crd-gen";
import { deepcopyProblems } from "@kubewright/deepcopy-gen";
import { defaulterProblems } from "@kubewright/defaulter-gen";
import { schemaProblems } from "@kubewright/generator";
import {
  outputProblems,
  readerProblems,
  runProblems,
} from "@kubewright/generator/run";
import { manifestProblems } from "@kubewright/manifests";
import { openapiProblems } from "@kubewright/openapi-gen";
import { registerProblems } from "@kubewright/register-gen";

/** Every table of problems of a run, by the name that its ids begin with. */
export const problemTables: Readonly<Record<string, object>> = {
  "crd-gen": { ...crdProblems, ...crdWarnings },
  "deepcopy-gen": deepcopyProblems,
  "defaulter-gen": defaulterProblems,
  "openapi-gen": openapiProblems,
  output: outputProblems,
  reader: readerProblems,
  "register-gen": registerProblems,
  run: runProblems,
  schema: schemaProblems,
};

/** The tables of problems that the other commands find. */
export const commandProblemTables: Readonly<Record<string, object>> = {
  breaking: breakingProblems,
  "breaking-input": breakingInputProblems,
  manifests: manifestProblems,
};
