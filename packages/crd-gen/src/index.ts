export { crdGen } from "./crd-gen.ts";
export type {
  CustomResourceDefinition,
  Names,
  PrinterColumn,
  Version,
} from "./custom-resource-definition.ts";
export { definitionsOf } from "./definitions.ts";
export type { DefinitionsInput } from "./definitions.ts";
export { outputDirOf } from "./options.ts";
export type { CrdOptions } from "./options.ts";
export { crdProblems } from "./problems.ts";
export { crdWarnings } from "./advice/warnings.ts";
