import {
  at,
  child,
  invalid,
  type FieldError,
  type FieldPath,
} from "./field-error.ts";
import { isObject, type JsonObject, type JsonValue } from "./json-value.ts";
import { decodeLeniently, decodeObjectMeta } from "./object-meta.ts";
import type { Schema } from "./schema.ts";

/** How metadata of a wrong type is treated, and whether the value itself is a whole resource. */
export interface CoerceOptions {
  readonly isResource?: boolean;
  readonly dropInvalidFields?: boolean;
}

/** What coercion found: the first error, and the paths of unknown metadata fields. */
export interface Coerced {
  readonly error?: FieldError | undefined;
  readonly unknown: readonly string[];
}

/** Gives, in place, the metadata of embedded resources its stored form. */
export function coerceMetadata(
  value: JsonValue,
  schema: Schema | undefined,
  options: CoerceOptions = {},
  path?: FieldPath,
): Coerced {
  const unknown: string[] = [];
  const coercer = new Coercer(options.dropInvalidFields === true, unknown);
  const embedded = options.isResource === true || undefined;
  const error = coercer.coerce(
    value,
    schema ?? (embedded && {}),
    path,
    embedded,
  );
  return { error, unknown: unknown.sort() };
}

class Coercer {
  constructor(
    readonly dropInvalid: boolean,
    readonly unknown: string[],
  ) {}

  coerce(
    value: JsonValue,
    schema: Schema | undefined,
    path: FieldPath,
    embedded = schema?.embeddedResource === true,
  ): FieldError | undefined {
    if (schema === undefined) return undefined;
    if (Array.isArray(value))
      for (const [i, item] of value.entries()) {
        const error = this.coerce(item, schema.items?.schema, at(path, i));
        if (error !== undefined) return error;
      }
    else if (isObject(value))
      for (const key of Object.keys(value)) {
        const before = value[key] as JsonValue;
        const error =
          (embedded ? this.#metaField(value, key, path) : undefined) ??
          this.#field(before, key, schema, path);
        if (error !== undefined) return error;
      }
    return undefined;
  }

  #field(
    value: JsonValue,
    key: string,
    schema: Schema,
    path: FieldPath,
  ): FieldError | undefined {
    const property = schema.properties?.get(key);
    if (property !== undefined)
      return this.coerce(value, property, child(path, key));
    return this.coerce(
      value,
      schema.additionalProperties?.schema,
      at(path, key),
    );
  }

  #metaField(
    object: JsonObject,
    key: string,
    path: FieldPath,
  ): FieldError | undefined {
    const value = object[key] as JsonValue;
    if (key === "metadata") return this.#metadata(object, path);
    if (key !== "apiVersion" && key !== "kind") return undefined;
    if (typeof value === "string") return undefined;
    if (!this.dropInvalid)
      return invalid(child(path, key), value, "must be a string");
    delete object[key];
    return undefined;
  }

  #metadata(object: JsonObject, path: FieldPath): FieldError | undefined {
    const value = object["metadata"] as JsonValue;
    const { meta, unknown, error } = decodeObjectMeta(value);
    const prefix = child(path, "metadata");
    if (error === undefined) {
      for (const field of unknown) this.unknown.push(`${prefix}.${field}`);
      object["metadata"] = { ...meta } as JsonObject;
    } else if (this.dropInvalid) {
      const kept = decodeLeniently(value);
      if (kept !== undefined) object["metadata"] = { ...kept } as JsonObject;
    } else return invalid(prefix, value, error);
    return undefined;
  }
}
