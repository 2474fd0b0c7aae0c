import { compileSchema, type ObjectNames } from "@kubewright/apiextensions";

import { structuralSchema, type OpenApiSchemas } from "./openapi-schema.ts";
import type { KindName, KindSchema, SchemaSource } from "./schema-source.ts";

/** An OpenAPI v3 document, as far as kinds are read from it. */
export interface OpenApiDocument {
  readonly components?: { readonly schemas?: OpenApiSchemas };
}

/**
 * The kinds of OpenAPI v3 documents as API servers publish them, each compiled when it is first asked for. What the
 * documents say is checked: unknown fields, types, required fields, enums, formats; a server's own code checks more.
 */
export function openApiSource(
  documents: readonly OpenApiDocument[],
): SchemaSource {
  const found = new Map<string, Found>();
  for (const { components } of documents) {
    const schemas = components?.schemas ?? {};
    for (const id of Object.keys(schemas))
      for (const name of kindsIn(schemas, id))
        found.set(keyOf(name), { ...name, schemas, id });
  }
  const compiled = new Map<string, KindSchema>();
  return {
    kinds: [...found.values()].map(({ apiVersion, kind }) => ({
      apiVersion,
      kind,
    })),
    find: (name) => {
      const key = keyOf(name);
      const known = compiled.get(key);
      const entry = found.get(key);
      if (known !== undefined || entry === undefined) return known;
      const made = compile(entry);
      compiled.set(key, made);
      return made;
    },
  };
}

interface Found extends KindName {
  readonly schemas: OpenApiSchemas;
  readonly id: string;
}

function compile({ schemas, id, apiVersion, kind }: Found): KindSchema {
  const schema = structuralSchema(schemas, id);
  const names = namesOf(apiVersion, kind);
  return {
    apiVersion,
    kind,
    served: true,
    resource: compileSchema(schema),
    ...(names && { names }),
  };
}

/** The kinds that a schema is of: those that many groups share, such as options of requests, are no objects. */
function kindsIn(schemas: OpenApiSchemas, id: string): readonly KindName[] {
  const schema = schemas[id];
  const kinds = schema?.["x-kubernetes-group-version-kind"] ?? [];
  if (kinds.length !== 1 || schema?.properties?.["metadata"] === undefined)
    return [];
  return kinds.map(({ group = "", version = "", kind = "" }) => ({
    apiVersion: group === "" ? version : `${group}/${version}`,
    kind,
  }));
}

/** Reviews are answered and not stored, so they need no name; RBAC's names may hold colons. */
function namesOf(apiVersion: string, kind: string): ObjectNames | undefined {
  if (/Review$|^Binding$/.test(kind)) return undefined;
  return /^(rbac\.authorization|certificates)\.k8s\.io\//.test(apiVersion)
    ? "path-segment"
    : "subdomain";
}

function keyOf({ apiVersion, kind }: KindName): string {
  return `${apiVersion} ${kind}`;
}
