export { definitionSource } from "./definition-source.ts";
export type { Manifest, ManifestPath } from "./manifest.ts";
export type { OpenApiSchemas } from "./openapi-schema.ts";
export { openApiSource, type OpenApiDocument } from "./openapi-source.ts";
export { manifestProblems } from "./problems.ts";
export { readManifests, type ManifestText } from "./read-manifests.ts";
export {
  firstOf,
  type KindName,
  type KindSchema,
  type SchemaSource,
} from "./schema-source.ts";
export {
  validateManifests,
  type ValidateCounts,
  type ValidateOptions,
} from "./validate-manifests.ts";
