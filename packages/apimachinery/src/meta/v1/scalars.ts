import type {
  IntOrString as IntegerOrString,
  OpenAPIDefinition,
  PreserveUnknownFields,
  Validate,
} from "@kubewright/markers";

/** A whole number without a stated size. */
export type int = Validate<number, { type: "integer" }>;

/** A whole number between -2147483648 and 2147483647. */
export type int32 = Validate<number, { type: "integer"; format: "int32" }>;

/** A whole number; JavaScript holds those up to 2^53 exactly. */
export type int64 = Validate<number, { type: "integer"; format: "int64" }>;

/** A floating-point number of 32 bits. */
export type float = Validate<number, { format: "float" }>;

/** A floating-point number of 64 bits. */
export type double = Validate<number, { format: "double" }>;

/** An integer or a string, such as a port's number or its name. */
export type IntOrString = OpenAPIDefinition<
  IntegerOrString<number | string>,
  {
    name: "io.k8s.apimachinery.pkg.util.intstr.IntOrString";
    v3: {
      format: "int-or-string";
      oneOf: [{ type: "integer" }, { type: "string" }];
    };
    v2: { type: "string"; format: "int-or-string" };
  }
>;

/** An amount of a resource with an optional suffix, such as `500m`, `2Gi` or `3`. */
export type Quantity = OpenAPIDefinition<
  Validate<
    IntegerOrString<number | string>,
    {
      pattern: "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$";
    }
  >,
  {
    name: "io.k8s.apimachinery.pkg.api.resource.Quantity";
    v3: { oneOf: [{ type: "string" }, { type: "number" }] };
    v2: { type: "string" };
  }
>;

/** A moment as an RFC 3339 string with seconds, such as `2006-01-02T15:04:05Z`. */
export type Time = OpenAPIDefinition<
  Validate<string, { format: "date-time" }>,
  { name: "io.k8s.apimachinery.pkg.apis.meta.v1.Time" }
>;

/** A moment as an RFC 3339 string with microseconds, such as `2006-01-02T15:04:05.000000Z`. */
export type MicroTime = OpenAPIDefinition<
  Validate<string, { format: "date-time" }>,
  { name: "io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime" }
>;

/** A span of time as Go writes it, such as `300ms` or `2h45m`. */
export type Duration = string;

/** Bytes as a base64 string. */
export type Bytes = Validate<string, { format: "byte" }>;

/** An object of any fields, kept as they are. */
export type RawExtension = OpenAPIDefinition<
  PreserveUnknownFields<object>,
  {
    name: "io.k8s.apimachinery.pkg.runtime.RawExtension";
    v3: { type: "object" };
  }
>;

/** The fields that a manager owns, as a tree of `f:<name>` keys. */
export type FieldsV1 = OpenAPIDefinition<
  PreserveUnknownFields<object>,
  {
    name: "io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1";
    v3: { type: "object" };
  }
>;
