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

/** A definition with our descriptions, where it has none of its own. */
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
  const properties = schema.properties as
    Readonly<Record<string, SchemaNode>> | undefined;
  const isKind = schema["x-kubernetes-group-version-kind"] !== undefined;
  const ofField = (field: string) =>
    isKind && /^(apiVersion|kind|metadata)$/.test(field)
      ? undefined
      : (texts[field] ??
        (isUndescribed(name, field) ? undefined : anywhere[field]));
  return {
    description,
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([field, node]) => {
          const text = ofField(field);
          return [
            field,
            text === undefined ? node : { description: text, ...node },
          ];
        }),
      ),
    }),
  };
}

/** The fields of schemas are described by their own type, or not at all. */
function isUndescribed(name: string, _field: string): boolean {
  return name.endsWith(".JSONSchemaProps");
}
