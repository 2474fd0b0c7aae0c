import { crdProblems, crdWarnings } from "@kubewright/crd-gen";
import { deepcopyProblems } from "@kubewright/deepcopy-gen";
import { defaulterProblems } from "@kubewright/defaulter-gen";
import { schemaProblems } from "@kubewright/generator";
import {
  outputProblems,
  readerProblems,
  runProblems,
} from "@kubewright/generator/run";
import { registerProblems } from "@kubewright/register-gen";

/** Every table of problems, by the name that its ids begin with. */
export const problemTables: Readonly<Record<string, object>> = {
  "crd-gen": { ...crdProblems, ...crdWarnings },
  "deepcopy-gen": deepcopyProblems,
  "defaulter-gen": defaulterProblems,
  output: outputProblems,
  reader: readerProblems,
  "register-gen": registerProblems,
  run: runProblems,
  schema: schemaProblems,
};
