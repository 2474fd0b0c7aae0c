import { createRequire } from "node:module";

import type { NamedSchema } from "../named-schema.ts";
import { plainSchema } from "./plain-schema.ts";

/** A file of types. */
export interface TypesFile {
  readonly path: string;
  readonly text: string;
}

/** Plain TypeScript types of schemas: nothing is generated from these, so that all that types cannot say is left out. */
export async function plainTypes(
  schemas: readonly NamedSchema[],
): Promise<readonly TypesFile[]> {
  // Loaded where it is needed, and by a way that works in a bundle too.
  const { compile } = createRequire(import.meta.url)(
    "json-schema-to-typescript",
  ) as typeof import("json-schema-to-typescript");
  return Promise.all(
    schemas.map(async (schema) => {
      const plain = plainSchema(schema) as Parameters<typeof compile>[0];
      const types = await compile(plain, schema.name, {
        bannerComment: "",
        unreachableDefinitions: false,
        strictIndexSignatures: false,
      });
      const head =
        schema.kind === undefined
          ? ""
          : 'import type { ObjectMeta } from "@kubewright/apimachinery/meta/v1";\n\n';
      return { path: schema.file, text: `${head}${types.trim()}\n` };
    }),
  );
}
