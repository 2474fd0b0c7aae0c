import type { Json } from "@kubewright/generator";

import type { NamedSchema } from "../named-schema.ts";
import { itemWord, wordOf } from "../plan/words.ts";
import { isList, nodeOf, type SchemaNode } from "../schema-node.ts";

/** A kind's schema as plain JSON schema, which knows neither `nullable` nor the keywords of Kubernetes; each object is titled after its place. */
export function plainSchema({ name, schema, kind }: NamedSchema): SchemaNode {
  const plain = converted(schema, name);
  if (kind === undefined) return plain;
  const required = isList(plain.required) ? plain.required : [];
  return {
    ...plain,
    properties: {
      apiVersion: { const: kind.apiVersion },
      kind: { const: kind.kind },
      metadata: { tsType: "ObjectMeta" },
      ...withoutRoot(nodeOf(plain.properties) ?? {}),
    },
    required: [...new Set(["apiVersion", "kind", "metadata", ...required])],
  };
}

function withoutRoot(properties: SchemaNode): SchemaNode {
  const { apiVersion: _, kind: __, metadata: ___, ...rest } = properties;
  return rest;
}

function converted(node: SchemaNode, name: string): SchemaNode {
  const { description } = node;
  const said = {
    ...(typeof description === "string" && {
      description: description.replaceAll("*/", "*\\/"),
    }),
  };
  if (node["x-kubernetes-int-or-string"] === true)
    return { ...said, ...nullable(node, ["integer", "string"]) };
  if (typeof node.type !== "string") return { ...said, tsType: "unknown" };
  return {
    ...said,
    ...nullable(node, [node.type]),
    ...(isList(node.enum) && { enum: node.enum }),
    ...below(node, name),
  };
}

function nullable(node: SchemaNode, types: readonly Json[]): SchemaNode {
  const all = node.nullable === true ? [...types, "null"] : types;
  return { type: all.length === 1 ? all[0]! : all };
}

function below(node: SchemaNode, name: string): SchemaNode {
  if (node.type === "array")
    return { items: converted(nodeOf(node.items) ?? {}, itemWord(name)) };
  if (node.type !== "object") return {};
  const properties = nodeOf(node.properties);
  const values = nodeOf(node.additionalProperties);
  const isOpen = node["x-kubernetes-preserve-unknown-fields"] === true;
  if (properties === undefined)
    return {
      additionalProperties: values
        ? converted(values, itemWord(name))
        : { tsType: "unknown" },
    };
  return {
    title: name,
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, value]) => {
        const inner = nodeOf(value) ?? {};
        return [key, converted(inner, name + wordOf(key, inner.description))];
      }),
    ),
    required: isList(node.required) ? node.required : [],
    additionalProperties: isOpen ? { tsType: "unknown" } : false,
  };
}
