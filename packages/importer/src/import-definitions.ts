import type { Report, SourceFile } from "@kubewright/generator";
import type { ManifestText } from "@kubewright/manifests";

import { importSchemas } from "./import-schemas.ts";
import type { NamedSchema } from "./named-schema.ts";
import { schemasOfDefinition } from "./read/definition.ts";
import { readDefinitions, type Definition } from "./read/definitions.ts";
import { isList, nodeOf, type SchemaNode } from "./schema-node.ts";

/** The classes of some definitions, and what was found. */
export interface ImportedDefinitions {
  readonly files: readonly SourceFile[];
  readonly schemas: readonly NamedSchema[];
  readonly kinds: number;
  /** How many objects were none, and passed over. */
  readonly others: number;
  /** Whether there are floating-point numbers, which crd-gen takes only if it is told to. */
  readonly hasFloats: boolean;
}

/** Makes classes of all definitions in some texts: a file for each kind and version, in a folder for each group version. */
export function importDefinitions(
  texts: readonly ManifestText[],
  report: Report,
): ImportedDefinitions {
  const { definitions, others } = readDefinitions(texts, report);
  const folders = groupFolders(definitions);
  const schemas = definitions.flatMap(({ value }) =>
    schemasOfDefinition(value, folders.get(groupOf(value)) ?? ""),
  );
  return {
    files: importSchemas(schemas),
    schemas,
    kinds: definitions.length,
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
      const node = isList(below) ? undefined : nodeOf(below);
      return node !== undefined && hasFloat(node);
    },
  );
}
