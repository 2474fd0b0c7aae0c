import {
  dict,
  flag,
  float,
  int64,
  json,
  list,
  name,
  struct,
  text,
  truth,
  type Decoder,
} from "./decode.ts";
import { isObject, type JsonValue } from "./json-value.ts";
import type {
  ExternalDocs,
  Schema,
  SchemaItems,
  SchemaOrBool,
  ValidationRule,
} from "./schema.ts";

const schema: Decoder<Schema> = (value, path, problems) =>
  decodeFields(value, path, problems);
const schemas = list(schema, {});
const named = dict(schema, {});
const properties: Decoder<Map<string, Schema>> = (value, path, problems) => {
  const map = named(value, path, problems);
  return map === undefined || map.size === 0 ? undefined : map;
};

const schemaOrBool: Decoder<SchemaOrBool> = (value, path, problems) => {
  if (typeof value === "boolean") return { allows: value };
  if (!isObject(value)) {
    problems.push(`boolean or JSON schema expected in ${path}`);
    return undefined;
  }
  return { allows: true, schema: schema(value, path, problems) ?? {} };
};

const items: Decoder<SchemaItems> = (value, path, problems) => {
  if (Array.isArray(value))
    return { schemas: schemas(value, path, problems) ?? [] };
  if (!isObject(value)) return {};
  return { schema: schema(value, path, problems) ?? {} };
};

const dependency: Decoder<SchemaItems> = (value, path, problems) => {
  if (!Array.isArray(value)) return items(value, path, problems);
  list(text, "")(value, path, problems);
  return {};
};

const rule = struct<ValidationRule>({
  rule: ["rule", name],
  message: ["message", name],
  messageExpression: ["messageExpression", name],
  reason: ["reason", text],
  fieldPath: ["fieldPath", name],
  optionalOldSelf: ["optionalOldSelf", flag],
});

const externalDocs = struct<ExternalDocs>({
  description: ["description", name],
  url: ["url", name],
});

const decodeFields = struct<Schema>({
  id: ["id", name],
  schema: ["$schema", name],
  ref: ["$ref", text],
  description: ["description", name],
  type: ["type", name],
  format: ["format", name],
  title: ["title", name],
  default: ["default", json],
  maximum: ["maximum", float],
  exclusiveMaximum: ["exclusiveMaximum", truth],
  minimum: ["minimum", float],
  exclusiveMinimum: ["exclusiveMinimum", truth],
  maxLength: ["maxLength", int64],
  minLength: ["minLength", int64],
  pattern: ["pattern", name],
  maxItems: ["maxItems", int64],
  minItems: ["minItems", int64],
  uniqueItems: ["uniqueItems", truth],
  multipleOf: ["multipleOf", float],
  enum: ["enum", list<JsonValue>(json, null)],
  maxProperties: ["maxProperties", int64],
  minProperties: ["minProperties", int64],
  required: ["required", list(text, "")],
  items: ["items", items],
  allOf: ["allOf", schemas],
  oneOf: ["oneOf", schemas],
  anyOf: ["anyOf", schemas],
  not: ["not", schema],
  properties: ["properties", properties],
  additionalProperties: ["additionalProperties", schemaOrBool],
  patternProperties: ["patternProperties", named],
  dependencies: ["dependencies", dict(dependency, {})],
  additionalItems: ["additionalItems", schemaOrBool],
  definitions: ["definitions", named],
  externalDocs: ["externalDocs", externalDocs],
  example: ["example", json],
  nullable: ["nullable", truth],
  preserveUnknownFields: ["x-kubernetes-preserve-unknown-fields", flag],
  embeddedResource: ["x-kubernetes-embedded-resource", truth],
  intOrString: ["x-kubernetes-int-or-string", truth],
  listMapKeys: ["x-kubernetes-list-map-keys", list(text, "")],
  listType: ["x-kubernetes-list-type", text],
  mapType: ["x-kubernetes-map-type", text],
  validations: ["x-kubernetes-validations", list(rule, {})],
});

/** Reads a schema from its JSON; what cannot be read is named in `problems`. */
export const decodeSchema: Decoder<Schema> = decodeFields;
