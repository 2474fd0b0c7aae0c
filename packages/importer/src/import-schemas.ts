import { SourceFile } from "@kubewright/generator";

import type { NamedSchema, SchemaOptions } from "./named-schema.ts";
import { planFiles } from "./plan/plan-files.ts";
import { declarationCode } from "./print/declaration-code.ts";

/** Makes source files of schemas: a class or type alias for each, and for what is nested in them. */
export function importSchemas(
  schemas: readonly NamedSchema[],
  options: SchemaOptions = {},
): readonly SourceFile[] {
  return planFiles(schemas, options).map(({ path, declarations }) => {
    const file = new SourceFile(path);
    for (const declaration of declarations)
      file.add(declarationCode(declaration));
    return file;
  });
}
