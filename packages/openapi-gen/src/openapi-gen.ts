import {
  code,
  decl,
  defineGenerator,
  docComment,
  lit,
  SourceFile,
  type ApiPackage,
  type Json,
  type OptionSpec,
  type OutputFile,
} from "@kubewright/generator";

import { definitionsOf, type Definitions } from "./definitions.ts";
import { openApiDocument } from "./document.ts";

/** The options of openapi-gen. */
export interface OpenApiOptions {
  readonly outputDir?: string;
  readonly zeroDefaults?: boolean;
}

const optionSpecs: {
  readonly [K in keyof Required<OpenApiOptions>]: OptionSpec;
} = {
  outputDir: {
    type: "string",
    default: "config/openapi",
    summary: "The folder of the OpenAPI documents.",
  },
  zeroDefaults: {
    type: "boolean",
    default: false,
    summary:
      "Whether what is always there has the zero value of its type as default, as kube-openapi writes it.",
  },
};

/** Writes the OpenAPI schemas of API classes: a module beside them, and a document for each group version. */
export const openapiGen = defineGenerator<OpenApiOptions>({
  name: "openapi-gen",
  summary: "OpenAPI v3 schemas of API classes.",
  options: optionSpecs,
  owns: (options) => [`${outputDirOf(options)}/*.json`],
  *generate({ model, packages, options, report }) {
    const source = definitionsOf(model, report, options);
    const folder = outputDirOf(options);
    for (const pkg of packages) {
      const definitions = source.of(pkg.declarations, pkg.kinds);
      if (Object.keys(definitions).length === 0) continue;
      yield definitionsModule(pkg, definitions);
      const { group, version } = pkg;
      if (group === undefined || version === undefined) continue;
      yield openApiDocument(
        `${folder}/${group}_${version}.json`,
        group === "" ? version : `${group}/${version}`,
        source.closureOf(definitions),
      );
    }
  },
});

function outputDirOf({ outputDir = "config/openapi" }: OpenApiOptions): string {
  return outputDir.replace(/\/+$/, "");
}

function definitionsModule(
  { dir, group, version }: ApiPackage,
  definitions: Definitions,
): OutputFile {
  const what = group === undefined ? "this folder" : `${group}/${version}`;
  const doc = `The OpenAPI schemas of ${what}, by the names of their definitions.`;
  return new SourceFile(`${dir}/zz_generated.openapi.ts`, "openapi-gen").add(
    code`
      ${docComment(doc)}
      export const ${decl("openAPIDefinitions")} = ${lit(definitions as unknown as Json)} as const;
    `,
  );
}
