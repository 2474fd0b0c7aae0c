import { readdirSync } from "node:fs";
import { join } from "node:path";

import {
  definitionsOf,
  type Definition,
  type DefinitionsOptions,
} from "@kubewright/openapi-gen";
import type { Problem, Span } from "@kubewright/generator";

import { openProject } from "../../generator/src/load/project.ts";
import { emptyStore } from "../../generator/test/read-sources.ts";

const packages = join(import.meta.dirname, "../..");

/** The folders of the built-in API. */
export const apiFolders = readdirSync(join(packages, "api/src"), {
  recursive: true,
  encoding: "utf8",
})
  .filter((path) => /^\w+\/v\w+$/.test(path))
  .map((path) => `src/${path}`)
  .toSorted();

/** The definitions that openapi-gen makes of the classes of a package, and what it has to say about them. */
export function definitionsIn(
  name: string,
  apis: readonly string[],
  modelPackages: NonNullable<DefinitionsOptions["modelPackages"]>,
) {
  const problems: string[] = [];
  const report = ({ id, message }: Problem, span?: Span) => {
    problems.push(`${span?.file}: ${id}: ${message}`);
  };
  const root = join(packages, name);
  const project = openProject({ root, apis, store: emptyStore, report });
  const definitions = new Map<string, Definition>();
  for (const unit of project.units) {
    const model = project.modelOf(unit);
    const options = { zeroDefaults: true, modelPackages };
    const source = definitionsOf(model, report, options);
    for (const { declarations, kinds } of model.packages)
      for (const [id, each] of Object.entries(source.of(declarations, kinds)))
        definitions.set(id, each);
  }
  return { definitions, problems };
}
