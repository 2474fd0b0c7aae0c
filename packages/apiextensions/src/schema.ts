import type { JsonValue } from "./json-value.ts";

/** One CEL rule of `x-kubernetes-validations`. */
export interface ValidationRule {
  readonly rule?: string;
  readonly message?: string;
  readonly messageExpression?: string;
  readonly reason?: string;
  readonly fieldPath?: string;
  readonly optionalOldSelf?: boolean;
}

/** What `items` holds: one schema, or the list that CRDs may not use. */
export interface SchemaItems {
  readonly schema?: Schema;
  readonly schemas?: readonly Schema[];
}

/** A boolean or a schema, as `additionalProperties` holds it. */
export interface SchemaOrBool {
  readonly allows: boolean;
  readonly schema?: Schema;
}

/** Where more is said of what a schema is for. */
export interface ExternalDocs {
  readonly description?: string;
  readonly url?: string;
}

/** A schema as the server decodes it: unknown keys dropped, zero values absent, maps as Maps. */
export interface Schema {
  readonly id?: string;
  readonly schema?: string;
  readonly ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly title?: string;
  readonly default?: JsonValue;
  readonly maximum?: number;
  readonly exclusiveMaximum?: boolean;
  readonly minimum?: number;
  readonly exclusiveMinimum?: boolean;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly multipleOf?: number;
  readonly enum?: readonly JsonValue[];
  readonly maxProperties?: number;
  readonly minProperties?: number;
  readonly required?: readonly string[];
  readonly items?: SchemaItems;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly not?: Schema;
  readonly properties?: ReadonlyMap<string, Schema>;
  readonly additionalProperties?: SchemaOrBool;
  readonly patternProperties?: ReadonlyMap<string, Schema>;
  readonly dependencies?: ReadonlyMap<string, SchemaItems>;
  readonly additionalItems?: SchemaOrBool;
  readonly definitions?: ReadonlyMap<string, Schema>;
  readonly externalDocs?: ExternalDocs;
  readonly example?: JsonValue;
  readonly nullable?: boolean;
  readonly preserveUnknownFields?: boolean;
  readonly embeddedResource?: boolean;
  readonly intOrString?: boolean;
  readonly listMapKeys?: readonly string[];
  readonly listType?: string;
  readonly mapType?: string;
  readonly validations?: readonly ValidationRule[];
}

/** The schema that a property of that name has, declared or by `additionalProperties`. */
export function schemaOfKey(
  schema: Schema | undefined,
  key: string,
): Schema | undefined {
  return schema?.properties?.get(key) ?? schema?.additionalProperties?.schema;
}

/** Whether the schema or one below it satisfies the predicate. */
export function someSchema(
  schema: Schema | undefined,
  predicate: (schema: Schema) => boolean,
): boolean {
  if (schema === undefined) return false;
  if (predicate(schema)) return true;
  for (const inner of innerSchemas(schema))
    if (someSchema(inner, predicate)) return true;
  return false;
}

function* innerSchemas(schema: Schema): Generator<Schema | undefined> {
  yield schema.items?.schema;
  yield* schema.items?.schemas ?? [];
  yield* schema.allOf ?? [];
  yield* schema.anyOf ?? [];
  yield* schema.oneOf ?? [];
  yield schema.not;
  yield* schema.properties?.values() ?? [];
  yield schema.additionalProperties?.schema;
  yield* schema.patternProperties?.values() ?? [];
  yield schema.additionalItems?.schema;
  yield* schema.definitions?.values() ?? [];
  for (const dependency of schema.dependencies?.values() ?? [])
    yield dependency.schema;
}
