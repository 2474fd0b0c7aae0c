export { importDocuments } from "./import-documents.ts";
export type { ImportedDocuments, ImportOptions } from "./import-documents.ts";
export { importSchemas } from "./import-schemas.ts";
export type { NamedSchema, SchemaOptions } from "./named-schema.ts";
export type { KindPlan, MarkerPlan } from "./plan/plan.ts";
export { definitionsIn } from "./read/openapi-definitions.ts";
export type { Definitions } from "./read/openapi-definitions.ts";
export { resourcesIn } from "./read/openapi-resources.ts";
export type { Resource } from "./read/openapi-resources.ts";
export { readResources, readServer } from "./read/openapi-server.ts";
export type { ServedApi, ServerOptions } from "./read/openapi-server.ts";
export { schemasOfDefinitions } from "./read/openapi-schemas.ts";
export type {
  DefinitionsImport,
  NamedSchemas,
} from "./read/openapi-schemas.ts";
export { withBase, withMarkers } from "./stated.ts";
export { importProblems } from "./problems.ts";
export { plainTypes } from "./plain/plain-types.ts";
export type { TypesFile } from "./plain/plain-types.ts";
export type { SchemaNode } from "./schema-node.ts";
