import type { Correlation } from "./correlation.ts";
import { matchesEnum } from "./enum-match.ts";
import { explainJunctors } from "./explain-junctors.ts";
import { goQuote } from "./go-text.ts";
import { characterCount, hasDuplicates, isValid } from "./is-valid.ts";
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

/** Why a value does not satisfy a schema; of an update, only what the update can be blamed for. */
export function explain(
  value: JsonValue,
  node: SchemaNode,
  path: string,
  correlation?: Correlation,
): Result {
  const result = new Explanation(node, path, correlation).of(value);
  if (result.isValid || correlation?.isUnchanged !== true) return result;
  const excused = new Result();
  excused.matches = result.matches;
  return excused;
}

class Explanation {
  readonly #result = new Result();
  constructor(
    readonly node: SchemaNode,
    readonly path: string,
    readonly correlation: Correlation | undefined,
  ) {}

  of(value: JsonValue): Result {
    const { node } = this;
    const type = typeOf(value);
    const wanted = typeProblem(value, type, node);
    if (wanted !== undefined) this.#typeFailure(wanted, value);
    const hasTypeCheck = node.types.length > 0 || node.format !== "";
    if (value === null) {
      this.#common(value);
      if (wanted === undefined) this.#result.matches += 1;
      return this.#result;
    }
    if (hasTypeCheck) this.#result.matches += wanted === undefined ? 2 : 1;
    this.#result.merge(
      explainJunctors(node, this.path, (inner) =>
        explain(value, inner, this.path),
      ),
    );
    this.#result.matches += 1;
    if (typeof value === "string") this.#text(value);
    else if (isNumber(value)) this.#number(value);
    else if (Array.isArray(value)) this.#list(value);
    this.#common(value);
    this.#result.matches += 1;
    if (type === "object") this.#object(value as JsonObject);
    this.#result.matches += 1;
    return this.#result;
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
    this.#rule(`be one of ${JSON.stringify(listed, bigintText)}`, {
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
        this.#result.merge(
          explain(
            inner,
            item,
            `${this.path}[${i}]`,
            this.correlation?.index(i),
          ),
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
    for (const key of keys)
      if (!node.properties.has(key))
        this.#additional(key, value[key] as JsonValue);
    for (const [key, property] of node.properties)
      if (Object.hasOwn(value, key))
        this.#field(
          key,
          value[key] as JsonValue,
          property,
          path === "" ? key : `${path}.${key}`,
        );
    for (const key of node.required)
      if (!Object.hasOwn(value, key)) {
        const place = `${path}.${key}`;
        this.#fail(`${place} in body is required`, { kind: "required" }, place);
      }
    this.#result.matches += 1;
  }

  #additional(key: string, value: JsonValue): void {
    const { additional } = this.node;
    if (additional === false)
      this.#fail(`${this.path}.${key} in body is a forbidden property`, {
        kind: "invalid",
        value: key,
      });
    else if (additional !== true)
      this.#field(key, value, additional, `${this.path}.${key}`);
  }

  #field(key: string, value: JsonValue, node: SchemaNode, path: string): void {
    const isTypeMeta =
      this.path === "" && (key === "apiVersion" || key === "kind");
    const correlation = isTypeMeta ? undefined : this.correlation?.key(key);
    this.#result.merge(explain(value, node, path, correlation));
  }
}

function bigintText(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}

/** The failures of a value: none, at little cost, when it is valid. */
export function validateNode(
  value: JsonValue,
  node: SchemaNode,
  correlation?: Correlation,
): Result {
  return isValid(value, node)
    ? new Result()
    : explain(value, node, "", correlation);
}
