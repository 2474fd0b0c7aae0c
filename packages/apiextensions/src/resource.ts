import { schemaForVersion, type Definition, type Scale } from "./crd.ts";
import { pruneDefaults } from "./prune-defaults.ts";
import { reachesRules } from "./rule-reach.ts";
import { compileNode, type SchemaNode } from "./schema-node.ts";
import type { SchemaPlan } from "./schema-plan.ts";
import type { Schema } from "./schema.ts";
import { embeddedPlan } from "./validate-embedded.ts";
import { listTypesPlan } from "./validate-list-types.ts";

/** What one version of an accepted definition makes of its objects; compiled once, used for any number. */
export interface Resource {
  /** The structural schema, with defaults as they are applied. */
  readonly schema: Schema;
  readonly node: SchemaNode;
  readonly embedded: SchemaPlan | undefined;
  readonly listTypes: SchemaPlan | undefined;
  readonly hasRules: boolean;
  /** Where scaling reads objects; a schema alone does not say. */
  readonly scale?: Scale | undefined;
}

/** Compiles a version of a definition; undefined when it has no such version or no schema. */
export function compileResource(
  definition: Definition,
  version: string,
): Resource | undefined {
  const { versions } = definition.spec;
  if (!versions.some(({ name = "" }) => name === version)) return undefined;
  const schema = schemaForVersion(definition, version);
  return schema === undefined ? undefined : compileSchema(schema);
}

const compiled = new WeakMap<Schema, Resource>();

/** Compiles a structural schema of a resource, once for as long as the schema lives. */
export function compileSchema(schema: Schema): Resource {
  let resource = compiled.get(schema);
  if (resource === undefined) {
    resource = {
      schema: pruneDefaults(schema),
      node: compileNode(schema),
      embedded: embeddedPlan(schema),
      listTypes: listTypesPlan(schema),
      hasRules: reachesRules(schema),
    };
    compiled.set(schema, resource);
  }
  return resource;
}
