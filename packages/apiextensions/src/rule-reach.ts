import type { Schema } from "./schema.ts";

/** What the type of a value in CEL says of its parts; a schema that CEL has no type for has none. */
interface RuleType {
  readonly fields?: ReadonlyMap<string, RuleType>;
  readonly element?: RuleType;
}

/** Whether the schema of a resource has rules that the server gets to: those below what CEL has no type for are left out. */
export function reachesRules(schema: Schema): boolean {
  return hasRules(schema) && reaches(schema, typeOf(schema, true));
}

function hasRules(schema: Schema): boolean {
  if (schema.validations?.length) return true;
  const { items, additionalProperties, properties } = schema;
  const inner = [
    items?.schema,
    additionalProperties?.schema,
    ...(properties?.values() ?? []),
  ];
  return inner.some((one) => one !== undefined && hasRules(one));
}

function reaches(schema: Schema, type: RuleType | undefined): boolean {
  if (schema.validations?.length) return true;
  const element = [schema.items?.schema, schema.additionalProperties?.schema];
  if (element.some((it) => it !== undefined && reaches(it, type?.element)))
    return true;
  for (const [key, property] of schema.properties ?? []) {
    const field = isName(key) ? type?.fields?.get(key) : typeOf(property);
    if (field !== undefined && reaches(property, field)) return true;
  }
  return false;
}

/** Whether CEL can name a field, if by an escaped name. */
function isName(key: string): boolean {
  return /^[A-Za-z_./-][A-Za-z0-9_./-]*$/.test(key);
}

function typeOf(
  schema: Schema,
  isResource = schema.embeddedResource === true,
): RuleType | undefined {
  if (schema.intOrString) return {};
  switch (schema.type) {
    case "array":
      return elementType(schema.items?.schema);
    case "object":
      return schema.additionalProperties?.schema === undefined
        ? { fields: fieldTypes(schema, isResource) }
        : elementType(schema.additionalProperties.schema);
    case "boolean":
    case "integer":
    case "number":
    case "string":
      return {};
    default:
      return undefined;
  }
}

function elementType(schema: Schema | undefined): RuleType | undefined {
  const element = schema && typeOf(schema);
  return element && { element };
}

function fieldTypes(
  { properties }: Schema,
  isResource: boolean,
): Map<string, RuleType> {
  const fields = new Map<string, RuleType>();
  for (const [key, property] of properties ?? []) {
    const type = typeOf(property);
    if (type !== undefined && isName(key)) fields.set(key, type);
  }
  if (isResource && !declaresMeta(properties))
    for (const [key, type] of metaTypes) fields.set(key, type);
  return fields;
}

const metaNames = ["name", "generateName"] as const;
const metaTypes = new Map<string, RuleType>([
  ["kind", {}],
  ["apiVersion", {}],
  ["metadata", { fields: new Map(metaNames.map((name) => [name, {}])) }],
]);

/** Whether the schema itself says all that rules can see of a resource's type and metadata. */
function declaresMeta(properties: Schema["properties"]): boolean {
  const metadata = properties?.get("metadata");
  return (
    properties?.get("kind")?.type === "string" &&
    properties.get("apiVersion")?.type === "string" &&
    metadata?.type === "object" &&
    metaNames.every((name) => metadata.properties?.get(name)?.type === "string")
  );
}
