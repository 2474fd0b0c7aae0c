import { checkOf } from "./check.ts";
import { watchPrototype } from "./check-object.ts";
import { hasDuplicates } from "./check-list.ts";
import { characterCount } from "./check-text.ts";
import type { Correlation } from "./correlation.ts";
import { matchesEnum } from "./enum-match.ts";
import { explainJunctors } from "./explain-junctors.ts";
import { goQuote } from "./go-text.ts";
import {
  isNumber,
  type JsonNumber,
  type JsonObject,
  type JsonValue,
} from "./json-value.ts";
import { numberProblems } from "./number-rules.ts";
import { Result, type Breach } from "./result.ts";
import type { SchemaNode } from "./schema-node.ts";
import { goFormatOf, typeOf, typeProblem } from "./type-match.ts";

/** Where a value stands, what it was before an update, and whether the checks that pass are counted too. */
interface Place {
  readonly path: string;
  readonly correlation?: Correlation | undefined;
  /** Only alternatives are compared by how much of them a value satisfies. */
  readonly counts?: boolean | undefined;
}

/** Adds why a value does not satisfy a schema; of an update, only what the update can be blamed for. */
function explain(
  value: JsonValue,
  node: SchemaNode,
  place: Place,
  result: Result,
): void {
  if (place.correlation?.isUnchanged === true) return;
  new Explanation(node, place, result).of(value);
}

class Explanation {
  readonly #result: Result;
  readonly path: string;
  constructor(
    readonly node: SchemaNode,
    readonly place: Place,
    result: Result,
  ) {
    this.path = place.path;
    this.#result = result;
  }

  of(value: JsonValue): void {
    const { node } = this;
    const type = typeOf(value);
    const wanted = typeProblem(value, type, node);
    if (wanted !== undefined) this.#typeFailure(wanted, value);
    const hasTypeCheck = node.types.length > 0 || node.format !== "";
    if (value === null) {
      this.#common(value);
      if (wanted === undefined) this.#result.matches += 1;
      return;
    }
    if (hasTypeCheck) this.#result.matches += wanted === undefined ? 2 : 1;
    if (node.hasJunctors) this.#junctors(value);
    this.#result.matches += 2;
    if (typeof value === "string") this.#text(value);
    else if (isNumber(value)) this.#number(value);
    else if (Array.isArray(value)) this.#list(value);
    this.#common(value);
    this.#result.matches += 1;
    if (type === "object") this.#object(value as JsonObject);
    this.#result.matches += 1;
  }

  #junctors(value: JsonValue): void {
    const { path } = this;
    explainJunctors(this.node, path, this.#result, (inner) => {
      const result = new Result();
      explain(value, inner, { path, counts: true }, result);
      return result;
    });
  }

  #fail(message: string, breach: Breach, path = this.path): void {
    this.#result.add({ path, message, breach });
  }

  #rule(text: string, breach: Breach): void {
    this.#fail(`${this.path} in body should ${text}`, breach);
  }

  /** A format's own check says the Go format of the value; the type's says its type. */
  #typeFailure(wanted: string, value: JsonValue): void {
    const type = typeOf(value);
    const isOfFormat = this.node.format === wanted;
    const given = isOfFormat ? goFormatOf(type) : type;
    this.#fail(
      `${this.path} in body must be of type ${wanted}: ${goQuote(given)}`,
      { kind: "type", value: given },
    );
  }

  #common(value: JsonValue): void {
    const { enum: listed } = this.node;
    if (listed.length === 0 || matchesEnum(value, listed)) return;
    this.#rule(`be one of ${this.node.enumText}`, {
      kind: "enum",
      value,
      listed,
    });
  }

  #text(value: string): void {
    const { maxLength, minLength, pattern } = this.node.rules;
    const length = characterCount(value);
    if (maxLength !== undefined && length > maxLength)
      this.#rule(`be at most ${maxLength} chars long`, {
        kind: "tooLong",
        max: maxLength,
      });
    else if (minLength !== undefined && length < minLength)
      this.#rule(`be at least ${minLength} chars long`, {
        kind: "invalid",
        value,
      });
    else if (this.node.matches?.(value) === false)
      this.#rule(`match '${pattern}'`, { kind: "invalid", value });
    this.#result.matches += 1;
    if (this.node.checkFormat === undefined) return;
    if (!this.node.checkFormat(value))
      this.#fail(
        `${this.path} in body must be of type ${this.node.format}: ${goQuote(value)}`,
        { kind: "type", value },
      );
    this.#result.matches += 1;
  }

  #number(value: JsonNumber): void {
    for (const { text, placed, shown } of numberProblems(value, this.node))
      this.#fail(
        text(this.path),
        placed
          ? { kind: "invalid", value: shown ?? value }
          : { kind: "general" },
      );
    this.#result.matches += 2;
  }

  #list(value: readonly JsonValue[]): void {
    const { item, rules } = this.node;
    if (item !== undefined)
      for (const [i, inner] of value.entries())
        if (!this.#passes(inner, item))
          explain(
            inner,
            item,
            this.#at(`${this.path}[${i}]`, this.place.correlation?.index(i)),
            this.#result,
          );
    const { minItems, maxItems } = rules;
    const size = value.length;
    if (minItems !== undefined && size < minItems)
      this.#rule(`have at least ${minItems} items`, {
        kind: "invalid",
        value: size,
      });
    if (maxItems !== undefined && size > maxItems)
      this.#rule(`have at most ${maxItems} items`, {
        kind: "tooMany",
        actual: size,
        max: maxItems,
      });
    if (rules.uniqueItems && hasDuplicates(value))
      this.#fail(`${this.path} in body shouldn't contain duplicates`, {
        kind: "invalid",
      });
    this.#result.matches += 2;
  }

  #object(value: JsonObject): void {
    const { node, path } = this;
    const { minProperties, maxProperties } = node.rules;
    const keys = Object.keys(value);
    if (minProperties !== undefined && keys.length < minProperties)
      this.#rule(`have at least ${minProperties} properties`, {
        kind: "invalid",
        value: keys.length,
      });
    if (maxProperties !== undefined && keys.length > maxProperties)
      this.#rule(`have at most ${maxProperties} properties`, {
        kind: "tooMany",
        actual: keys.length,
        max: maxProperties,
      });
    for (const key of keys) this.#field(key, value[key] as JsonValue);
    for (const key of node.required)
      if (!Object.hasOwn(value, key)) {
        const place = `${path}.${key}`;
        this.#fail(`${place} in body is required`, { kind: "required" }, place);
      }
    this.#result.matches += 1;
  }

  #field(key: string, value: JsonValue): void {
    const { node, path } = this;
    const property = node.properties.get(key);
    const inner = property ?? node.additional;
    if (inner === true) return;
    if (inner === false)
      this.#fail(`${path}.${key} in body is a forbidden property`, {
        kind: "invalid",
        value: key,
      });
    else if (!this.#passes(value, inner)) {
      const isNamed = property !== undefined && path === "";
      const isTypeMeta =
        path === "" && (key === "apiVersion" || key === "kind");
      const place = this.#at(
        isNamed ? key : `${path}.${key}`,
        isTypeMeta ? undefined : this.place.correlation?.key(key),
      );
      explain(value, inner, place, this.#result);
    }
  }

  /** Whether a part is valid, where that is enough to know. */
  #passes(value: JsonValue, node: SchemaNode): boolean {
    return this.place.counts !== true && checkOf(node)(value);
  }

  #at(path: string, correlation: Correlation | undefined): Place {
    return { path, correlation, counts: this.place.counts };
  }
}

/** The failures of a value; undefined, at little cost, when it is valid. */
export function validateNode(
  value: JsonValue,
  node: SchemaNode,
  correlation?: () => Correlation,
): Result | undefined {
  watchPrototype();
  if (checkOf(node)(value)) return undefined;
  const result = new Result();
  explain(value, node, { path: "", correlation: correlation?.() }, result);
  return result;
}
