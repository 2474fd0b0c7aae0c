export {
  admit,
  decodeObject,
  validateObject,
  type Admission,
  type Decoded,
  type EvaluateRules,
} from "./admit.ts";
export { admitTo } from "./admit-to.ts";
export {
  coerceMetadata,
  type Coerced,
  type CoerceOptions,
} from "./coerce-metadata.ts";
export type { Definition } from "./crd.ts";
export { applyDefaults, dropNulls } from "./default-values.ts";
export {
  formatFieldError,
  type FieldError,
  type FieldErrorType,
} from "./field-error.ts";
export { formatCheck, isSupportedFormat } from "./formats.ts";
export {
  copyJson,
  equalJson,
  Float64,
  getOwn,
  isNumber,
  isObject,
  maxDefinitionDepth,
  maxDepth,
  setOwn,
  type JsonNumber,
  type JsonObject,
  type JsonValue,
} from "./json-value.ts";
export { JsonSyntaxError, parseJson } from "./parse-json.ts";
export { compilePattern, matchesPattern } from "./pattern.ts";
export { prune } from "./prune.ts";
export { compileResource, compileSchema, type Resource } from "./resource.ts";
export type { Schema, ValidationRule } from "./schema.ts";
export { stringifyJson } from "./stringify-json.ts";
export { schemaTypes } from "./tolerances.ts";
export {
  readDefinition,
  validateCustomResourceDefinition,
  validateDefinition,
  type CrdOptions,
} from "./validate-crd.ts";
export { validateMetadata, type ObjectNames } from "./validate-metadata.ts";
export { warningsOf } from "./warnings.ts";
