import { crdProblems } from "@kubewright/crd-gen";
import { deepcopyProblems } from "@kubewright/deepcopy-gen";
import { defaulterProblems } from "@kubewright/defaulter-gen";
import { schemaProblems } from "@kubewright/generator";
import {
  outputProblems,
  readerProblems,
  runProblems,
} from "@kubewright/generator/run";
import { openapiProblems } from "@kubewright/openapi-gen";
import { registerProblems } from "@kubewright/register-gen";

/** Every table of problems, by the name that its ids begin with. */
export const problemTables: Readonly<Record<string, object>> = {
  "crd-gen": crdProblems,
  "deepcopy-gen": deepcopyProblems,
  "defaulter-gen": defaulterProblems,
  "openapi-gen": openapiProblems,
  output: outputProblems,
  reader: readerProblems,
  "register-gen": registerProblems,
  run: runProblems,
  schema: schemaProblems,
};
