import { coerceMetadata } from "./coerce-metadata.ts";
import { copyJson, isObject } from "./json-value.ts";
import { prune } from "./prune.ts";
import type { Schema } from "./schema.ts";
import { surround, valueAt, type Steps } from "./surrounding-object.ts";

/** The schema with defaults cut to what the schema knows, as the server applies them. */
export function pruneDefaults(schema: Schema): Schema {
  return pruned(schema, schema, []);
}

function pruned(schema: Schema, root: Schema, steps: Steps): Schema {
  const item = schema.items?.schema;
  const additional = schema.additionalProperties;
  const { default: value, ...rest } = schema;
  const kept =
    value === undefined ? undefined : prunedDefault(schema, root, steps);
  return {
    ...rest,
    ...(kept !== undefined && kept !== null && { default: kept }),
    ...(item && { items: { schema: pruned(item, root, [...steps, 0]) } }),
    ...(additional?.schema && {
      additionalProperties: {
        allows: true,
        schema: pruned(additional.schema, root, [...steps, "*"]),
      },
    }),
    ...(schema.properties && {
      properties: new Map(
        [...schema.properties].map(([key, property]) => [
          key,
          pruned(property, root, [...steps, key]),
        ]),
      ),
    }),
  };
}

function prunedDefault(schema: Schema, root: Schema, steps: Steps) {
  const resource = surround(copyJson(schema.default ?? null), steps);
  if (!isObject(resource)) return schema.default;
  coerceMetadata(resource, root, { isResource: true, dropInvalidFields: true });
  prune(resource, root, true);
  return valueAt(resource, steps);
}
