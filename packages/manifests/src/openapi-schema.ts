import type { JsonValue, Schema } from "@kubewright/apiextensions";

/** The schemas of an OpenAPI document, by name. */
export type OpenApiSchemas = Readonly<Record<string, OpenApiSchema>>;

/** A schema of an OpenAPI v3 document of an API server. */
export interface OpenApiSchema {
  readonly $ref?: string;
  readonly allOf?: readonly OpenApiSchema[];
  readonly type?: string;
  readonly format?: string;
  readonly default?: JsonValue;
  readonly enum?: readonly JsonValue[];
  readonly required?: readonly string[];
  readonly properties?: OpenApiSchemas;
  readonly items?: OpenApiSchema;
  readonly additionalProperties?: OpenApiSchema | boolean;
  readonly "x-kubernetes-group-version-kind"?: readonly {
    readonly group?: string;
    readonly version?: string;
    readonly kind?: string;
  }[];
}

/** The schema of a kind in a document, with everything that it refers to; where it comes back to itself, anything goes. */
export function structuralSchema(schemas: OpenApiSchemas, id: string): Schema {
  const schema = new Converter(schemas).named(id);
  const properties = new Map(schema.properties);
  // Of metadata at the root, servers know by themselves what is in it.
  properties.set("metadata", { type: "object" });
  return { ...schema, properties };
}

const anything: Schema = { preserveUnknownFields: true };

/** Numbers and texts such as `0.5`, `100m`, `2Gi`. */
const quantity: Schema = {
  preserveUnknownFields: true,
  anyOf: [
    { type: "number" },
    {
      type: "string",
      pattern:
        "^[+-]?([0-9]+|[0-9]+\\.[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+|[KMGTPE]i|[numkMGTPE])?$",
    },
  ],
};

/** Bytes as servers decode them; unlike the format of definitions, none at all are some too. */
const bytes: Schema = {
  type: "string",
  pattern:
    "^([A-Za-z0-9+/]{4}|[\\r\\n])*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?[\\r\\n]*$",
};

class Converter {
  private readonly open: string[] = [];

  constructor(private readonly schemas: OpenApiSchemas) {}

  named(id: string): Schema {
    if (this.open.includes(id)) return anything;
    if (id.endsWith(".resource.Quantity")) return quantity;
    const schema = this.schemas[id];
    if (schema === undefined) return anything;
    this.open.push(id);
    const made = this.convert(schema);
    this.open.pop();
    return made;
  }

  convert(schema: OpenApiSchema): Schema {
    const { $ref, allOf = [], format } = schema;
    const target = $ref ?? allOf.find((each) => each.$ref !== undefined)?.$ref;
    if (target !== undefined)
      return this.named(target.slice(target.lastIndexOf("/") + 1));
    if (format === "int-or-string") return { intOrString: true };
    const { type } = schema;
    if (type === undefined) return anything;
    if (type === "string" && format === "byte") return bytes;
    const made = {
      ...simpleParts(schema),
      ...(schema.items && { items: { schema: this.convert(schema.items) } }),
    };
    return type === "object" ? { ...made, ...this.object(schema) } : made;
  }

  private object({
    properties,
    additionalProperties,
    required,
  }: OpenApiSchema): Schema {
    if (typeof additionalProperties === "object")
      return {
        additionalProperties: {
          allows: true,
          schema: this.convert(additionalProperties),
        },
      };
    if (properties === undefined) return anything;
    return {
      properties: new Map(
        Object.entries(properties).map(([name, property]) => [
          name,
          this.convert(property),
        ]),
      ),
      ...(required && { required }),
    };
  }
}

/** Defaults are left out, for documents have them where servers do not fill them in; so are rules of merging, which servers do not enforce on what they know by themselves. */
function simpleParts(schema: OpenApiSchema): Schema {
  const { type, format, enum: values } = schema;
  return {
    ...(type !== undefined && { type }),
    ...(format !== undefined && { format }),
    ...(values && { enum: values }),
  };
}
