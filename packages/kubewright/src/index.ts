import { crdGen as crd } from "@kubewright/crd-gen";
import { deepcopyGen as deepcopy } from "@kubewright/deepcopy-gen";
import { defaulterGen as defaulter } from "@kubewright/defaulter-gen";
import { configurable } from "@kubewright/generator/run";
import { openapiGen as openapi } from "@kubewright/openapi-gen";
import { registerGen as register } from "@kubewright/register-gen";

export { configurable } from "@kubewright/generator/run";
export type {
  CodegenConfig,
  ConfiguredGenerator,
} from "@kubewright/generator/run";
export { codegen } from "./codegen.ts";
export { problemTables } from "./problem-tables.ts";
export { generators } from "./registry.ts";
export type { RunResult } from "./summary.ts";

/** Deep copy functions: `zz_generated.deepcopy.ts` beside the classes. */
export const deepcopyGen = configurable(deepcopy);

/** Default functions: `zz_generated.defaults.ts` beside the classes. */
export const defaulterGen = configurable(defaulter);

/** Names, lists, guards, constructors and scheme registration of kinds: `zz_generated.register.ts` beside the classes. */
export const registerGen = configurable(register);

/** OpenAPI schemas: `zz_generated.openapi.ts` beside the classes, a document a group version, and a report of API rules. */
export const openapiGen = configurable(openapi);

/** CustomResourceDefinition manifests and their kustomization. */
export const crdGen = configurable(crd);
