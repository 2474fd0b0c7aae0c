import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

import type { Resource, SchemaNode } from "@kubewright/importer";
import { parse } from "yaml";

import { pageOf } from "./reference-page.ts";

type Texts = Readonly<Record<string, string>>;

const folder = join(import.meta.dirname, "docs");

/** What fields of a name mean in types that do not describe them. */
const anywhere = read<Texts>("any.yaml");

const described = new Map(
  readdirSync(folder)
    .filter((file) => file !== "any.yaml")
    .map((file) => [
      basename(file, ".yaml"),
      read<Readonly<Record<string, Texts>>>(file),
    ]),
);

function read<T>(file: string): T {
  return parse(readFileSync(join(folder, file), "utf8")) as T;
}

/** A definition with our descriptions, where it has none of its own; a kind's tells where it is documented, too. */
export function describe(
  name: string,
  schema: SchemaNode,
  resources: readonly Resource[],
): SchemaNode {
  const [type = "", version = "", group = ""] = name.split(".").reverse();
  const texts = described.get(`${group}.${version}`)?.[type];
  if (texts === undefined) return schema;
  const page = pageOf(name, schema, resources);
  const description = [texts["."], ...page].join("\n\n");
  const properties = nodeOf(schema.properties);
  if (properties === undefined) return { description, ...schema };
  const textOf = fieldTexts(name, schema, texts);
  const fields = Object.entries(properties).map(([field, node]) => {
    const text = textOf(field);
    return [
      field,
      text === undefined ? node : { description: text, ...nodeOf(node) },
    ];
  });
  return { description, ...schema, properties: Object.fromEntries(fields) };
}

function nodeOf(value: SchemaNode[string] | undefined): SchemaNode | undefined {
  return value as SchemaNode | undefined;
}

/** What fields are described by: their own type, or what their names mean anywhere. */
function fieldTexts(
  name: string,
  schema: SchemaNode,
  texts: Texts,
): (field: string) => string | undefined {
  const isKind = schema["x-kubernetes-group-version-kind"] !== undefined;
  // The fields of schemas mean something else than their names do elsewhere.
  const others = name.endsWith(".JSONSchemaProps") ? {} : anywhere;
  return (field) =>
    isKind && /^(apiVersion|kind|metadata)$/.test(field)
      ? undefined
      : (texts[field] ?? others[field]);
}
