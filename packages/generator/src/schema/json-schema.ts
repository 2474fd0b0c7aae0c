import type { Json } from "../model/json.ts";

/** The value types that a schema can name. */
export type SchemaType =
  "array" | "boolean" | "integer" | "number" | "object" | "string";

/** An entry of `x-kubernetes-validations`. */
export interface ValidationRule {
  readonly rule: string;
  readonly message?: string;
  readonly messageExpression?: string;
  readonly reason?: string;
  readonly fieldPath?: string;
  readonly optionalOldSelf?: boolean;
}

/** An entry of `x-kubernetes-unions`. */
export interface UnionEntry {
  readonly discriminator?: string;
  readonly "fields-to-discriminateBy": Readonly<Record<string, string>>;
}

/** The keywords that only restrict values, and may stand inside of `allOf` and its like. */
export interface ValueValidations {
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: boolean;
  readonly exclusiveMaximum?: boolean;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly enum?: readonly Json[];
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
}

/** A schema as a CustomResourceDefinition or an OpenAPI document of Kubernetes holds it. */
export interface JsonSchema extends ValueValidations {
  /** Only where references are kept. */
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly externalDocs?: {
    readonly url: string;
    readonly description?: string;
  };
  readonly type?: SchemaType;
  readonly nullable?: boolean;
  readonly default?: Json;
  readonly example?: Json;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly "x-kubernetes-preserve-unknown-fields"?: true;
  readonly "x-kubernetes-embedded-resource"?: true;
  readonly "x-kubernetes-int-or-string"?: true;
  readonly "x-kubernetes-list-type"?: "atomic" | "map" | "set";
  readonly "x-kubernetes-list-map-keys"?: readonly string[];
  readonly "x-kubernetes-map-type"?: "atomic" | "granular";
  readonly "x-kubernetes-validations"?: readonly ValidationRule[];
  readonly "x-kubernetes-patch-strategy"?: string;
  readonly "x-kubernetes-patch-merge-key"?: string;
  readonly "x-kubernetes-unions"?: readonly UnionEntry[];
}

/** A schema that is being put together. */
export type SchemaDraft = { -readonly [K in keyof JsonSchema]: JsonSchema[K] };
