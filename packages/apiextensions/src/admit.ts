import { coerceMetadata } from "./coerce-metadata.ts";
import { Correlation } from "./correlation.ts";
import { applyDefaults, dropNulls } from "./default-values.ts";
import { isListInDoubt } from "./fault.ts";
import { explainFault, findFault } from "./explain.ts";
import { invalid, type FieldError } from "./field-error.ts";
import {
  copyJson,
  isWithinDepth,
  type JsonObject,
  type JsonValue,
} from "./json-value.ts";
import { decodeObjectMeta } from "./object-meta.ts";
import { prune } from "./prune.ts";
import type { SchemaPlan } from "./schema-plan.ts";
import type { Resource } from "./resource.ts";
import { validateEmbedded } from "./validate-embedded.ts";
import { validateScale } from "./validate-scale.ts";
import { validateListTypes } from "./validate-list-types.ts";

/** An object as it would be stored, and what was dropped from it. */
export interface Decoded {
  readonly object: JsonObject;
  readonly unknownFields: readonly string[];
  readonly error?: FieldError;
}

/** Evaluates the CEL rules of a resource for an object that is valid otherwise. */
export type EvaluateRules = (
  resource: Resource,
  object: JsonObject,
  old?: JsonObject,
) => readonly FieldError[];

/** What a write does: what would be stored, what was dropped, and every error. */
export interface Admission {
  readonly stored?: JsonObject;
  readonly unknownFields: readonly string[];
  readonly errors: readonly FieldError[];
}

/** The error of a document that cannot be read. */
export function undecodable(detail: string): FieldError {
  return { type: "Decode", field: "", detail };
}

/** Prunes, coerces and defaults a copy of an object, in the server's order. */
export function decodeObject(resource: Resource, given: JsonObject): Decoded {
  if (!isWithinDepth(given))
    return {
      object: given,
      unknownFields: [],
      error: undecodable("exceeded max depth"),
    };
  const object = copyJson(given);
  const { schema } = resource;
  const hasMeta = Object.hasOwn(object, "metadata");
  const meta = decodeObjectMeta(
    hasMeta ? (object["metadata"] as JsonValue) : null,
  );
  if (meta.error !== undefined)
    return { object, unknownFields: [], error: undecodable(meta.error) };
  const unknown = meta.unknown.map((field) => `metadata.${field}`);
  unknown.push(...prune(object, schema, true));
  dropNulls(object, schema);
  const coerced = coerceMetadata(object, schema);
  unknown.push(...coerced.unknown);
  if (coerced.error !== undefined)
    return {
      object,
      unknownFields: unknown,
      error: undecodable(`${coerced.error.field}: ${coerced.error.detail}`),
    };
  if (hasMeta) object["metadata"] = { ...meta.meta } as JsonObject;
  applyDefaults(object, schema);
  return { object, unknownFields: unknown };
}

function isBlocking({ type }: FieldError): boolean {
  return (
    type === "FieldValueNotSupported" ||
    type === "FieldValueRequired" ||
    type === "FieldValueTooLong" ||
    type === "FieldValueTooMany" ||
    type === "FieldValueTypeInvalid"
  );
}

/** Every reason why the server refuses an object, or an update of the stored one, as decoded. */
export function validateObject(
  resource: Resource,
  object: JsonObject,
  old?: JsonObject,
  evaluate?: EvaluateRules,
): FieldError[] {
  const { node, embedded, scale } = resource;
  const fault = findFault(object, node);
  const errors =
    fault === undefined
      ? []
      : explainFault(fault, node, {
          correlation: old && new Correlation(object, old, resource.schema),
        });
  if (scale !== undefined) errors.push(...validateScale(object, scale));
  if (embedded !== undefined)
    errors.push(...validateEmbedded(object, embedded));
  if (
    resource.listTypes !== undefined &&
    fault !== undefined &&
    isListInDoubt(fault)
  )
    errors.push(...repeats(object, old, resource.listTypes));
  if (!resource.hasRules) return errors;
  if (errors.some(isBlocking))
    errors.push(
      invalid(
        undefined,
        null,
        "some validation rules were not checked because the object was invalid; correct the existing errors to complete validation",
      ),
    );
  else if (evaluate !== undefined)
    errors.push(...evaluate(resource, object, old));
  return errors;
}

/** Entries that repeat others, unless there were such before. */
function repeats(
  object: JsonObject,
  old: JsonObject | undefined,
  listTypes: SchemaPlan,
): FieldError[] {
  const errors = validateListTypes(object, listTypes);
  const isTolerated =
    old !== undefined &&
    errors.length > 0 &&
    validateListTypes(old, listTypes).length > 0;
  return isTolerated ? [] : errors;
}

/** Does what a write of an object, or an update of an old one, does, up to the store. */
export function admit(
  resource: Resource,
  object: JsonObject,
  old?: JsonObject,
  evaluate?: EvaluateRules,
): Admission {
  const now = decodeObject(resource, object);
  const before = old === undefined ? undefined : decodeObject(resource, old);
  const error = now.error ?? before?.error;
  if (error !== undefined)
    return { unknownFields: now.unknownFields, errors: [error] };
  return {
    stored: now.object,
    unknownFields: now.unknownFields,
    errors: validateObject(resource, now.object, before?.object, evaluate),
  };
}
