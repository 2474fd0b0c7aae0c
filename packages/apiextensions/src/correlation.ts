import {
  equalJson,
  isInt64,
  isNumber,
  isObject,
  toFloat,
  type JsonObject,
  type JsonValue,
} from "./json-value.ts";
import { schemaOfKey, type Schema } from "./schema.ts";

/** A value, what it was before the update, and the schema that tells how the parts of both correspond. */
export class Correlation {
  #equal: boolean | undefined;
  #keyed: Map<string, JsonValue> | undefined;

  constructor(
    readonly value: JsonValue,
    readonly old: JsonValue,
    readonly schema: Schema | undefined,
  ) {}

  /** The correlation of a field that old and new value have. */
  key(key: string): Correlation | undefined {
    const schema = schemaOfKey(this.schema, key);
    if (!isObject(this.value) || !isObject(this.old)) return undefined;
    if (schema === undefined || !Object.hasOwn(this.value, key))
      return undefined;
    if (!Object.hasOwn(this.old, key)) return undefined;
    return new Correlation(
      this.value[key] as JsonValue,
      this.old[key] as JsonValue,
      schema,
    );
  }

  /** The correlation of a list item: only items of lists of type map have one, by their keys. */
  index(i: number): Correlation | undefined {
    const item = this.schema?.items?.schema;
    if (!Array.isArray(this.value) || item === undefined) return undefined;
    const value = this.value[i] as JsonValue;
    const key = this.#keyOf(value);
    const old = key === undefined ? undefined : this.#keyedItems().get(key);
    return old === undefined ? undefined : new Correlation(value, old, item);
  }

  /** Whether nothing changed, up to the order of map lists. */
  get isUnchanged(): boolean {
    this.#equal ??= this.#compare();
    return this.#equal;
  }

  #compare(): boolean {
    const { value, old } = this;
    if (Array.isArray(value) && Array.isArray(old)) {
      if (value.length !== old.length) return false;
      if (!this.#isMapList()) return equalJson(value, old);
      return value.every((_, i) => this.index(i)?.isUnchanged === true);
    }
    if (!isObject(value) || !isObject(old)) return equalJson(value, old);
    const keys = Object.keys(value);
    return (
      keys.length === Object.keys(old).length &&
      keys.every((key) => this.key(key)?.isUnchanged === true)
    );
  }

  #isMapList(): boolean {
    return this.schema?.listType === "map";
  }

  #keyedItems(): Map<string, JsonValue> {
    if (this.#keyed === undefined) {
      this.#keyed = new Map();
      for (const item of Array.isArray(this.old) ? this.old : []) {
        const key = this.#keyOf(item);
        if (key !== undefined && !this.#keyed.has(key))
          this.#keyed.set(key, item);
      }
    }
    return this.#keyed;
  }

  #keyOf(item: JsonValue): string | undefined {
    const keys = this.schema?.listMapKeys ?? [];
    if (!this.#isMapList() || keys.length === 0 || !isObject(item))
      return undefined;
    const parts = keys.map((key) => scalarKey(item, key, keys.length));
    return parts.includes(undefined) ? undefined : parts.join("\0");
  }
}

function scalarKey(
  item: JsonObject,
  key: string,
  count: number,
): string | undefined {
  const value = Object.hasOwn(item, key) ? item[key] : undefined;
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "boolean") return String(value);
  if (value === undefined || !isNumber(value)) return undefined;
  if (isInt64(value)) return String(value);
  const float = toFloat(value);
  return count === 1 ? `float ${float + 0}` : float.toFixed(6);
}
