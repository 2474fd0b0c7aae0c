import { equalJson } from "./equal.ts";
import type {
  JsonSchema,
  SchemaDraft,
  ValidationRule,
  ValueValidations,
} from "./json-schema.ts";
import { joined } from "./union-keywords.ts";

type Keyword = Exclude<keyof ValueValidations, "allOf" | "required">;

/** Where layers differ in one of these, each keeps its own, in `allOf`. */
const restrictions: ReadonlySet<string> = new Set<Keyword>([
  "format",
  "minimum",
  "maximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
  "enum",
  "anyOf",
  "oneOf",
  "not",
]);

const replaces = new WeakSet<JsonSchema>();

/** A layer of which each keyword stands in the place of what inner layers say, whatever that is. */
export function replacingLayer(keywords: JsonSchema): JsonSchema {
  const layer = { ...keywords };
  replaces.add(layer);
  return layer;
}

/** Whether a layer's keywords stand in the place of others. */
export function isReplacing(layer: JsonSchema): boolean {
  return replaces.has(layer);
}

/** A flag says nothing without its bound, so it stays with it. */
const bounds = [
  ["maximum", "exclusiveMaximum"],
  ["minimum", "exclusiveMinimum"],
] as const;

/**
 * Makes one schema of what is said about one value, innermost first: restrictions add up, rules stand outermost first, and of the rest
 * the outer one counts. Required keys add up too, the outer ones first.
 */
export function mergeLayers(layers: readonly JsonSchema[]): JsonSchema {
  if (layers.length === 1) return layers[0]!;
  const merged: SchemaDraft = {};
  const allOf: JsonSchema[] = [];
  const merging: Merging = { merged, disputed: none, allOf };
  for (let i = 0; i < layers.length; i++) {
    const layer = layers[i]!;
    if (isReplacing(layer)) replaceWith(layer, merging);
    else addLayer(layer, merging);
  }
  separate(merged, merging.disputed, layers, allOf);
  if (allOf.length > 0)
    merged.allOf = distinct([...(merged.allOf ?? []), ...allOf]);
  return merged;
}

const none: readonly string[] = [];

interface Merging {
  readonly merged: SchemaDraft;
  /** The restrictions that layers differ in. */
  disputed: readonly string[];
  readonly allOf: JsonSchema[];
}

function replaceWith(layer: JsonSchema, merging: Merging): void {
  Object.assign(merging.merged, layer);
  merging.disputed = merging.disputed.filter(
    (key) => !Object.hasOwn(layer, key),
  );
  if (layer.allOf !== undefined) merging.allOf.length = 0;
}

function addLayer(layer: JsonSchema, merging: Merging): void {
  const { merged, allOf } = merging;
  const { "x-kubernetes-validations": rules } = layer;
  if (rules !== undefined) addRules(merged, rules);
  for (const key in layer) {
    if (key === "x-kubernetes-validations") continue;
    const before = merged[key as keyof JsonSchema];
    if (key === "allOf") allOf.push(...layer.allOf!);
    else if (key === "required" && before !== undefined)
      merged.required = distinct([...layer.required!, ...merged.required!]);
    else if (key === "x-kubernetes-unions" && before !== undefined)
      Object.assign(merged, joined(merged[key], layer));
    else {
      const value = layer[key as keyof JsonSchema];
      if (before !== undefined && restrictions.has(key))
        if (!equalJson(before, value))
          merging.disputed = [...merging.disputed, key];
      (merged as Record<string, unknown>)[key] = value;
    }
  }
}

function addRules(merged: SchemaDraft, outer: readonly ValidationRule[]): void {
  const inner = merged["x-kubernetes-validations"] ?? [];
  merged["x-kubernetes-validations"] = distinct([...outer, ...inner]);
}

function separate(
  merged: SchemaDraft,
  keys: readonly string[],
  layers: readonly JsonSchema[],
  allOf: JsonSchema[],
): void {
  if (keys.length === 0) return;
  const disputed = new Set(keys);
  for (const [bound, flag] of bounds)
    if (disputed.has(bound)) disputed.add(flag);
  for (const layer of layers) {
    const own = Object.entries(layer).filter(([key]) => disputed.has(key));
    if (own.length > 0) allOf.push(Object.fromEntries(own) as JsonSchema);
  }
  for (const key of disputed) delete merged[key as keyof JsonSchema];
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return values.filter(
    (value, i) => !values.slice(0, i).some((other) => equalJson(other, value)),
  );
}
