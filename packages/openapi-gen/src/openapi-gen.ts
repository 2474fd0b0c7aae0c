import {
  code,
  decl,
  defineGenerator,
  docComment,
  lit,
  SourceFile,
  type ApiPackage,
  type Json,
  type Model,
  type OutputFile,
} from "@kubewright/generator";

import { apiRuleReport, reportNew } from "./api-rule-report.ts";
import {
  definitionsOf,
  type Definitions,
  type DefinitionSource,
} from "./definitions.ts";
import { openApiDocument } from "./document.ts";
import { joinSummaries, summaryOf } from "./summary.ts";
import { openapiOptions, outputDirOf, type OpenApiOptions } from "./options.ts";
import { swaggerDocument } from "./swagger.ts";
import { checkDefinitionsAreNamed } from "./unnamed-definitions.ts";

// Schemas are made once for the files of some packages and for their summary.
const sources = new WeakMap<Model, DefinitionSource>();

/** Writes the OpenAPI schemas of API classes: a module beside them, and a document for each group version. */
export const openapiGen = defineGenerator<OpenApiOptions>({
  name: "openapi-gen",
  summary: "OpenAPI schemas of API classes.",
  options: openapiOptions,
  owns: (options) => [
    `${outputDirOf(options)}/*.json`,
    ...(options.reportFilename === undefined ? [] : [options.reportFilename]),
  ],
  *generate({ model, packages, options, report }) {
    const source = definitionsOf(model, report, options);
    sources.set(model, source);
    const folder = outputDirOf(options);
    for (const pkg of packages) {
      checkDefinitionsAreNamed(pkg, report);
      const definitions = source.of(pkg.declarations, pkg.kinds);
      if (Object.keys(definitions).length === 0) continue;
      yield definitionsModule(pkg, definitions);
      const { group, version } = pkg;
      if (options.documents === false) continue;
      if (group === undefined || version === undefined) continue;
      yield openApiDocument(
        `${folder}/${group}_${version}.json`,
        group === "" ? version : `${group}/${version}`,
        source.closureOf(definitions, { group, version }),
      );
    }
  },
  summarize(input) {
    const { model, options, report } = input;
    const source = sources.get(model) ?? definitionsOf(model, report, options);
    return summaryOf(input, source);
  },
  *index({ summaries, options, written, report }) {
    const { definitions, violations } = joinSummaries(summaries);
    const { reportFilename } = options;
    if (options.v2)
      yield swaggerDocument(
        `${outputDirOf(options)}/swagger.json`,
        definitions,
      );
    if (reportFilename === undefined) return;
    reportNew(violations, written(reportFilename), report);
    yield apiRuleReport(reportFilename, violations);
  },
});

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
