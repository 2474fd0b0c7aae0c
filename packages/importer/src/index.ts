export { importOpenApi } from "./import-openapi.ts";
export type { ImportedDocuments } from "./import-openapi.ts";
export { importDefinitions } from "./import-definitions.ts";
export type { ImportedDefinitions } from "./import-definitions.ts";
export { importSchemas } from "./import-schemas.ts";
export type { NamedSchema, SchemaOptions } from "./named-schema.ts";
export type { KindPlan, MarkerPlan } from "./plan/plan.ts";
export { definitionsIn } from "./read/openapi-definitions.ts";
export type { Definitions } from "./read/openapi-definitions.ts";
export { resourcesIn } from "./read/openapi-resources.ts";
export type { Resource } from "./read/openapi-resources.ts";
export { readServer } from "./read/openapi-server.ts";
export type { ServedApi, ServerOptions } from "./read/openapi-server.ts";
export { schemasOfDefinitions } from "./read/openapi-schemas.ts";
export type {
  DefinitionsImport,
  NamedSchemas,
} from "./read/openapi-schemas.ts";
export { withBase, withMarkers } from "./stated.ts";
export { importProblems } from "./problems.ts";
export { typesOf } from "./types/types-of.ts";
export type { TypesFile } from "./types/types-of.ts";
export type { SchemaNode } from "./schema-node.ts";
