export { importSchemas } from "./import-schemas.ts";
export type { NamedSchema, SchemaOptions } from "./named-schema.ts";
export type { KindPlan, MarkerPlan } from "./plan/plan.ts";
export type { SchemaNode } from "./schema-node.ts";
