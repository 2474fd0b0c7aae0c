export { importDefinitions } from "./import-definitions.ts";
export type { ImportedDefinitions } from "./import-definitions.ts";
export { importSchemas } from "./import-schemas.ts";
export type { NamedSchema, SchemaOptions } from "./named-schema.ts";
export type { KindPlan, MarkerPlan } from "./plan/plan.ts";
export { importProblems } from "./problems.ts";
export { typesOf } from "./types/types-of.ts";
export type { TypesFile } from "./types/types-of.ts";
export type { SchemaNode } from "./schema-node.ts";
