import type { Json } from "@kubewright/generator";

/** A schema as a document holds it, with whatever keywords it has. */
export type SchemaNode = Readonly<Record<string, Json>>;

/** A value as a schema; nothing where it is no object. */
export function nodeOf(value: Json | undefined): SchemaNode | undefined {
  return typeof value === "object" && value !== null && !isList(value)
    ? value
    : undefined;
}

/** Tells a list from an object, which `Array.isArray` does not for readonly arrays. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A node without some of its keywords. */
export function without(
  node: SchemaNode,
  keywords: readonly string[],
): SchemaNode {
  return Object.fromEntries(
    Object.entries(node).filter(([key]) => !keywords.includes(key)),
  );
}

/** What a schema refers to, where it says so in one of the two ways of OpenAPI documents. */
export function referenceIn(node: SchemaNode): string | undefined {
  const { $ref, allOf } = node;
  if (typeof $ref === "string") return $ref;
  if (!isList(allOf) || allOf.length !== 1) return undefined;
  const only = nodeOf(allOf[0]);
  const names = only && Object.keys(only).length === 1 && only.$ref;
  return typeof names === "string" ? names : undefined;
}

const texts = new WeakMap<SchemaNode, string>();

/** The JSON text of a value with sorted keys: equal values have equal texts. */
export function canonical(value: Json): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(",")}]`;
  const known = texts.get(value);
  if (known !== undefined) return known;
  const rows = Object.keys(value)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key]!)}`);
  const text = `{${rows.join(",")}}`;
  texts.set(value, text);
  return text;
}
