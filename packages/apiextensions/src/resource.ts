import { schemaForVersion, type Definition } from "./crd.ts";
import { pruneDefaults } from "./prune-defaults.ts";
import { compileNode, type SchemaNode } from "./schema-node.ts";
import type { Schema } from "./schema.ts";

/** What one version of an accepted definition makes of its objects; compiled once, used for any number. */
export interface Resource {
  /** The structural schema, with defaults as they are applied. */
  readonly schema: Schema;
  readonly node: SchemaNode;
  readonly hasRules: boolean;
}

/** Compiles a version of a definition; undefined when it has no such version or no schema. */
export function compileResource(
  definition: Definition,
  version: string,
): Resource | undefined {
  const schema = schemaForVersion(definition, version);
  return schema === undefined ? undefined : compileSchema(schema);
}

/** Compiles a structural schema of a resource. */
export function compileSchema(schema: Schema): Resource {
  return {
    schema: pruneDefaults(schema),
    node: compileNode(schema),
    hasRules: hasRules(schema),
  };
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
