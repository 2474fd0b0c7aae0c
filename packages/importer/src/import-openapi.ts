import type { SourceFile } from "@kubewright/generator";

import { importSchemas } from "./import-schemas.ts";
import type { NamedSchema } from "./named-schema.ts";
import { definitionsIn } from "./read/openapi-definitions.ts";
import {
  schemasOfDefinitions,
  type DefinitionsImport,
} from "./read/openapi-schemas.ts";
import type { ServedApi } from "./read/openapi-server.ts";

/** The classes of some OpenAPI documents. */
export interface ImportedDocuments {
  readonly files: readonly SourceFile[];
  readonly schemas: readonly NamedSchema[];
  readonly kinds: number;
}

/**
 * Makes classes of the schemas in OpenAPI v3 documents, in a folder for each group version; those that our packages
 * have are imported from there.
 */
export function importOpenApi(
  { documents, resources }: ServedApi,
  options: Omit<DefinitionsImport, "resources"> = {},
): ImportedDocuments {
  const { schemas, external } = schemasOfDefinitions(definitionsIn(documents), {
    ...options,
    ...(resources && { resources }),
  });
  return {
    files: importSchemas(schemas, { external }),
    schemas,
    kinds: schemas.filter(({ kind }) => kind !== undefined).length,
  };
}
