import { coerceMetadata } from "./coerce-metadata.ts";
import {
  at,
  child,
  formatFieldError,
  invalid,
  type FieldError,
} from "./field-error.ts";
import { copyJson, equalJson, isObject, type JsonValue } from "./json-value.ts";
import { prune } from "./prune.ts";
import { compileNode } from "./schema-node.ts";
import { planOf, type SchemaPlan } from "./schema-plan.ts";
import type { Schema } from "./schema.ts";
import { surround, type Steps } from "./surrounding-object.ts";
import { embeddedPlan, validateEmbedded } from "./validate-embedded.ts";
import { explainFault, findFault } from "./explain.ts";

/** Where a default stands: in which resource, how far down, and whether in its type or metadata. */
interface Place {
  readonly resource: Schema;
  readonly steps: Steps;
  readonly insideMeta: boolean;
  readonly allowUnknown: boolean;
}

/** Every default that the schema itself refuses. */
export function validateDefaults(
  schema: Schema,
  path: string,
  allowUnknown: boolean,
): FieldError[] {
  const root = { ...schema, embeddedResource: true };
  const plan = planOf(root, (it) => it.default !== undefined);
  if (plan === undefined) return [];
  return walk(plan, path, {
    resource: root,
    steps: [],
    insideMeta: false,
    allowUnknown,
  });
}

const metaFields = new Set(["apiVersion", "kind", "metadata"]);

function walk(plan: SchemaPlan, path: string, outer: Place): FieldError[] {
  const { schema, item, properties } = plan;
  const place = schema.embeddedResource
    ? { ...outer, resource: schema, steps: [], insideMeta: false }
    : outer;
  const errors =
    schema.default === undefined
      ? []
      : defaultErrors(schema, schema.default, child(path, "default"), place);
  if (item !== undefined)
    errors.push(
      ...walk(item, child(path, "items"), {
        ...place,
        steps: [...place.steps, 0],
      }),
    );
  for (const [key, property] of properties)
    errors.push(
      ...walk(property, at(child(path, "properties"), key), {
        ...place,
        steps: [...place.steps, key],
        insideMeta:
          place.insideMeta ||
          (schema.embeddedResource === true && metaFields.has(key)),
      }),
    );
  return errors;
}

function defaultErrors(
  schema: Schema,
  given: JsonValue,
  path: string,
  place: Place,
): FieldError[] {
  const value = copyJson(given);
  const errors = place.insideMeta
    ? metadataErrors(value, path, place)
    : resourceErrors(schema, value, path, place);
  if (errors.some((error) => error.detail !== unknownFields)) return errors;
  const node = compileNode(schema, "defaults");
  const fault = findFault(value, node);
  return fault === undefined
    ? errors
    : [...errors, ...explainFault(fault, node, { path })];
}

function metadataErrors(
  value: JsonValue,
  path: string,
  { steps, resource }: Place,
): FieldError[] {
  const object = surround(copyJson(value), steps);
  if (isObject(object)) {
    if (!Object.hasOwn(object, "kind")) object["kind"] = "Validation";
    if (!Object.hasOwn(object, "apiVersion"))
      object["apiVersion"] = "validation/v1";
  }
  const { error } = coerceMetadata(object, resource, { isResource: true });
  const errors =
    error === undefined
      ? validateEmbedded(object, embeddedPlan(resource), undefined, true)
      : [error];
  if (errors.length === 0) return [];
  const detail = errors.map((one) => formatFieldError(one)).join(", ");
  return [invalid(path, value, `must result in valid metadata: ${detail}`)];
}

const unknownFields = "must not have unknown fields";

function resourceErrors(
  schema: Schema,
  value: JsonValue,
  path: string,
  { allowUnknown }: Place,
): FieldError[] {
  const isResource = schema.embeddedResource === true;
  const errors: FieldError[] = [];
  const pruned = copyJson(value);
  prune(pruned, schema, isResource);
  if (!allowUnknown && !equalJson(pruned, value))
    errors.push(invalid(path, value, unknownFields));
  const { error } = coerceMetadata(value, schema, { isResource }, path);
  if (error !== undefined) return [...errors, error];
  return [
    ...errors,
    ...validateEmbedded(value, embeddedPlan(schema), path, isResource),
  ];
}
