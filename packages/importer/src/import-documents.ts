import type { Report, SourceFile } from "@kubewright/generator";
import type { ManifestText } from "@kubewright/manifests";

import { importSchemas } from "./import-schemas.ts";
import type { NamedSchema } from "./named-schema.ts";
import { schemasOfDefinition } from "./read/definition.ts";
import { readDocuments, type Definition } from "./read/documents.ts";
import { definitionsIn } from "./read/openapi-definitions.ts";
import type { Resource } from "./read/openapi-resources.ts";
import { schemasOfDefinitions } from "./read/openapi-schemas.ts";
import { nodeOf, type SchemaNode } from "./schema-node.ts";

/** How documents are imported. */
export interface ImportOptions {
  readonly report: Report;
  /** Whether the kinds of Kubernetes in OpenAPI documents become classes too, instead of being imported from our package. */
  readonly builtIn?: boolean;
  /** What discovery tells of resources, where that is known. */
  readonly resources?: readonly Resource[];
}

/** The classes of some documents, and what was found. */
export interface ImportedDocuments {
  readonly files: readonly SourceFile[];
  readonly schemas: readonly NamedSchema[];
  readonly kinds: number;
  /** Of all kinds together. */
  readonly versions: number;
  /** How many objects held no schemas, and were passed over. */
  readonly others: number;
  /** Whether there are floating-point numbers, which crd-gen takes only if it is told to. */
  readonly hasFloats: boolean;
}

/**
 * Makes classes of all CustomResourceDefinitions and OpenAPI v3 documents in some texts, in a folder for each group
 * version: a file for each kind, and for what kinds share.
 */
export function importDocuments(
  texts: readonly ManifestText[],
  { report, builtIn = false, resources }: ImportOptions,
): ImportedDocuments {
  const { definitions, openapi, others } = readDocuments(texts, report);
  const folders = groupFolders(definitions);
  const served = schemasOfDefinitions(definitionsIn(openapi), {
    builtIn,
    ...(resources && { resources }),
  });
  const schemas = [
    ...definitions.flatMap(({ value }) =>
      schemasOfDefinition(value, folders.get(groupOf(value)) ?? ""),
    ),
    ...served.schemas,
  ];
  const kinds = schemas.flatMap(({ kind }) => kind ?? []);
  const names = kinds.map(
    ({ kind, apiVersion }) => `${kind} ${apiVersion.split("/")[0]}`,
  );
  return {
    files: importSchemas(schemas, { external: served.external }),
    schemas,
    kinds: new Set(names).size,
    versions: kinds.length,
    others,
    hasFloats: schemas.some(({ schema }) => hasFloat(schema)),
  };
}

function groupOf(definition: SchemaNode): string {
  return String(nodeOf(definition.spec)?.group);
}

/** A group's folder is the first part of its name, or all of it where that part is another group's too. */
function groupFolders(
  definitions: readonly Definition[],
): ReadonlyMap<string, string> {
  const groups = [...new Set(definitions.map(({ value }) => groupOf(value)))];
  const labelOf = (group: string) => group.split(".")[0] ?? group;
  return new Map(
    groups.map((group) => {
      const label = labelOf(group);
      const alone = groups.every(
        (other) => other === group || labelOf(other) !== label,
      );
      return [group, alone ? label : group];
    }),
  );
}

function hasFloat(schema: SchemaNode): boolean {
  if (schema.type === "number") return true;
  const properties = Object.values(nodeOf(schema.properties) ?? {});
  return [...properties, schema.items, schema.additionalProperties].some(
    (below) => {
      const node = nodeOf(below);
      return node !== undefined && hasFloat(node);
    },
  );
}
