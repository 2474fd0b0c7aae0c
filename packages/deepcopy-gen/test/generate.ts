import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deepcopyGen } from "@kubewright/deepcopy-gen";
import type { Problem } from "@kubewright/generator";
import { openProject } from "../../generator/src/load/project.ts";
import { emptyStore } from "../../generator/test/read-sources.ts";

const root = join(import.meta.dirname, "api");

/** The project of this test, generated in memory: texts by path, and what was reported. */
export function generate(apis: readonly string[]): {
  readonly files: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const project = openProject({ root, apis, store: emptyStore, report });
  const files: Record<string, string> = {};
  for (const unit of project.units) {
    const model = { ...project.modelOf(unit), folders: apis };
    const { packages } = model;
    const input = { model, packages, options: {}, report };
    for (const file of deepcopyGen.generate(input))
      files[file.path] = file.text("");
  }
  return { files, problems };
}

/** The committed text of a file of the project. */
export function committed(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
