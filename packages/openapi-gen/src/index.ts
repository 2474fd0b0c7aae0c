export { definitionsOf } from "./definitions.ts";
export type {
  Definition,
  DefinitionsOptions,
  Definitions,
  DefinitionSource,
} from "./definitions.ts";
export { openapiProblems } from "./problems.ts";
export { openapiGen } from "./openapi-gen.ts";
export type { OpenApiOptions } from "./options.ts";
