export { definitionsOf } from "./definitions.ts";
export type {
  Definition,
  Definitions,
  DefinitionSource,
} from "./definitions.ts";
export { openapiGen } from "./openapi-gen.ts";
export type { OpenApiOptions } from "./openapi-gen.ts";
