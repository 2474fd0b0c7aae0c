import type { double, int64 } from "@kubewright/apimachinery/meta/v1";
import {
  ListType,
  type OpenAPIDefinition,
  OpenEnum,
  Patch,
  type Schemaless,
} from "@kubewright/markers";

/** Documentation elsewhere. */
export class ExternalDocumentation {
  /** What is found there. */
  description?: string;

  /** Where it is. */
  url?: string;
}

/** Any JSON value. */
export type JSON = OpenAPIDefinition<Schemaless<unknown>>;

/** A JSON schema. */
export class JSONSchemaProps {
  /** Not allowed in definitions. */
  $ref?: string;

  /** The dialect; not allowed in definitions. */
  $schema?: string;

  additionalItems?: JSONSchemaPropsOrBool;
  additionalProperties?: JSONSchemaPropsOrBool;

  /** Schemas that the value fits all of. */
  @ListType("atomic")
  allOf?: JSONSchemaProps[];

  /** Schemas of which the value fits at least one. */
  @ListType("atomic")
  anyOf?: JSONSchemaProps[];

  /** The value where there is none. */
  default?: JSON;

  /** Not allowed in definitions. */
  definitions?: Record<string, JSONSchemaProps>;

  /** Not allowed in definitions. */
  dependencies?: Record<string, JSONSchemaPropsOrStringArray>;

  /** What the value is for, in words. */
  description?: string;

  /** The values that are valid. */
  @ListType("atomic")
  enum?: JSON[];

  example?: JSON;

  /** Whether `maximum` itself is invalid. */
  exclusiveMaximum?: boolean;

  /** Whether `minimum` itself is invalid. */
  exclusiveMinimum?: boolean;

  externalDocs?: ExternalDocumentation;

  /** The format of the value, such as `date-time`. */
  format?: string;

  /** Not allowed in definitions. */
  id?: string;

  items?: JSONSchemaPropsOrArray;

  /** The most items. */
  maxItems?: int64;

  /** The greatest length of the string, in characters. */
  maxLength?: int64;

  /** The most keys. */
  maxProperties?: int64;

  /** The greatest number that is valid. */
  maximum?: double;

  /** The fewest items. */
  minItems?: int64;

  /** The least length of the string, in characters. */
  minLength?: int64;

  /** The fewest keys. */
  minProperties?: int64;

  /** The least number that is valid. */
  minimum?: double;

  /** What the number is a multiple of. */
  multipleOf?: double;

  not?: JSONSchemaProps;

  /** Whether null is valid. */
  nullable?: boolean;

  /** Schemas of which the value fits exactly one. */
  @ListType("atomic")
  oneOf?: JSONSchemaProps[];

  /** A regular expression that the string matches. */
  pattern?: string;

  /** Not allowed in definitions. */
  patternProperties?: Record<string, JSONSchemaProps>;

  /** The schemas of keys. */
  properties?: Record<string, JSONSchemaProps>;

  /** The keys that must be there. */
  @ListType("atomic")
  required?: string[];

  /** A title for the value. */
  title?: string;

  /** The type of the value. */
  type?: string;

  /** Whether no two items may be equal; true is not allowed in definitions. */
  uniqueItems?: boolean;

  /**
   * Whether the value is an object of Kubernetes, with `apiVersion`, `kind` and `metadata`.
   */
  "x-kubernetes-embedded-resource"?: boolean;

  /** Whether the value is an integer or a string. */
  "x-kubernetes-int-or-string"?: boolean;

  /** The fields that tell the items of a list of type `map` apart. */
  @ListType("atomic")
  "x-kubernetes-list-map-keys"?: string[];

  /** How lists are merged, `atomic`, `set` or `map`. */
  "x-kubernetes-list-type"?: string;

  /** How objects are merged, `granular` or `atomic`. */
  "x-kubernetes-map-type"?: string;

  /** Whether fields are kept that the schema does not name. */
  "x-kubernetes-preserve-unknown-fields"?: boolean;

  /** Rules in the Common Expression Language. */
  @ListType("map", ["rule"])
  @Patch({ strategy: "merge", mergeKey: "rule" })
  "x-kubernetes-validations"?: ValidationRule[];
}

/** A schema, or a list of them. */
export type JSONSchemaPropsOrArray = OpenAPIDefinition<Schemaless<unknown>>;

/** A schema, or whether anything goes. */
export type JSONSchemaPropsOrBool = OpenAPIDefinition<Schemaless<unknown>>;

/** A schema, or a list of names. */
export type JSONSchemaPropsOrStringArray = OpenAPIDefinition<
  Schemaless<unknown>
>;

/** A rule in the Common Expression Language. */
export class ValidationRule {
  /** The expression, which gives true or false. */
  rule!: string;

  /** The field that an error is reported at. */
  fieldPath?: string;

  /** What the client is told where it fails. */
  message?: string;

  /** The same as an expression. */
  messageExpression?: string;

  /** Whether it holds for new objects too, where it speaks of old ones. */
  optionalOldSelf?: boolean;

  /** Why, for programs. */
  @OpenEnum()
  reason?:
    | "FieldValueDuplicate"
    | "FieldValueForbidden"
    | "FieldValueInvalid"
    | "FieldValueRequired";
}
