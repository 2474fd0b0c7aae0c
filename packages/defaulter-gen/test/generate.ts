import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaulterGen } from "@kubewright/defaulter-gen";
import {
  schemasOf,
  type JsonSchema,
  type Problem,
} from "@kubewright/generator";
import { openProject } from "../../generator/src/load/project.ts";
import { emptyStore } from "../../generator/test/read-sources.ts";

const root = join(import.meta.dirname, "api");

/** The project of this test, generated in memory: texts by path, schemas of the declarations by name, and what was reported. */
export function generate(apis: readonly string[]): {
  readonly files: Readonly<Record<string, string>>;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const project = openProject({ root, apis, store: emptyStore, report });
  const files: Record<string, string> = {};
  const schemas: Record<string, JsonSchema> = {};
  for (const unit of project.units) {
    const model = { ...project.modelOf(unit), folders: apis };
    const { packages } = model;
    for (const { id, name } of packages.flatMap((each) => each.declarations))
      schemas[name] = schemasOf(model, { report }).of(id);
    const input = { model, packages, options: {}, report };
    for (const file of defaulterGen.generate(input))
      files[file.path] = file.text("");
  }
  return { files, schemas, problems };
}

/** The committed text of a file of the project; with UPDATE=1, the generated one is committed first. */
export function committed(path: string, generated: string): string {
  const file = join(root, path);
  if (process.env["UPDATE"] === "1") writeFileSync(file, generated);
  return readFileSync(file, "utf8");
}
