import { isObject, type JsonObject, type JsonValue } from "./json-value.ts";
import type { Schema } from "./schema.ts";

const metaFields = new Set(["apiVersion", "kind", "metadata"]);

/** Removes, in place, the fields that the schema does not know, and returns their paths in order. */
export function prune(
  value: JsonValue,
  schema: Schema | undefined,
  isResource: boolean,
): string[] {
  const pruner = new Pruner();
  pruner.prune(value, schema, isResource);
  return pruner.removed.sort();
}

class Pruner {
  readonly removed: string[] = [];
  /** Keys with the dots before them, and indexes in brackets, as the server puts them together. */
  readonly #path: string[] = [];

  prune(
    value: JsonValue,
    schema: Schema | undefined,
    embedded = schema?.embeddedResource === true,
  ): void {
    if (schema === undefined && !embedded) this.#empty(value);
    else if (Array.isArray(value))
      for (const [i, item] of value.entries())
        this.#within(`[${i}]`, () =>
          schema?.preserveUnknownFields
            ? this.#skip(item, schema.items?.schema)
            : this.prune(item, schema?.items?.schema),
        );
    else if (isObject(value)) this.#object(value, schema, embedded);
  }

  /** Without a schema lists stay, however deep they nest, and the objects in them lose all fields. */
  #empty(value: JsonValue): void {
    const open: [JsonValue, string][] = [[value, this.#path.join("")]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [part, path] = next;
      if (Array.isArray(part))
        for (const [i, item] of part.entries())
          open.push([item, `${path}[${i}]`]);
      else if (isObject(part))
        for (const key of Object.keys(part)) {
          this.removed.push(`${path}.${key}`);
          delete part[key];
        }
    }
  }

  /** What lies in a list within a preserved part keeps its fields unless a schema is declared for it. */
  #skip(value: JsonValue, schema: Schema | undefined): void {
    if (schema === undefined) return;
    if (Array.isArray(value))
      for (const [i, item] of value.entries())
        this.#within(`[${i}]`, () => this.#skip(item, schema.items?.schema));
    else if (isObject(value))
      this.#object(
        value,
        { ...schema, preserveUnknownFields: true },
        schema.embeddedResource === true,
      );
  }

  #object(
    value: JsonObject,
    schema: Schema | undefined,
    embedded: boolean,
  ): void {
    for (const key of Object.keys(value)) {
      if (embedded && metaFields.has(key)) continue;
      const property = schema?.properties?.get(key);
      const inner = value[key] as JsonValue;
      if (property !== undefined)
        this.#within(this.#step(key), () => this.prune(inner, property));
      else if (schema?.additionalProperties !== undefined) {
        const additional = schema.additionalProperties.schema;
        this.#within(this.#step(key), () => this.prune(inner, additional));
      } else if (schema?.preserveUnknownFields !== true) {
        if (!metaFields.has(key) || this.#path.length > 0) this.#record(key);
        delete value[key];
      }
    }
  }

  #within(step: string, visit: () => void): void {
    this.#path.push(step);
    visit();
    this.#path.pop();
  }

  #step(key: string): string {
    return this.#path.length === 0 ? key : `.${key}`;
  }

  #record(key: string): void {
    this.removed.push(this.#path.join("") + this.#step(key));
  }
}
