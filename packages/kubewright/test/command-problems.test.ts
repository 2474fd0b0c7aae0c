import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import {
  breakingInputProblems,
  breakingProblems,
  ruleTable,
} from "@kubewright/breaking";
import {
  createCollector,
  FileHashes,
  formatText,
  memoryStore,
  placeAll,
  placeIn,
  readModels,
  type PlacedDiagnostic,
} from "@kubewright/generator/run";
import {
  readDefinition,
  type Definition,
  type JsonValue,
} from "@kubewright/apiextensions";
import { manifestProblems } from "@kubewright/manifests";

import { projectOf } from "../src/api-projects.ts";
import { changesSince } from "../src/breaking/compare-projects.ts";
import { crdGen } from "../src/index.ts";

const repository = join(import.meta.dirname, "../../..");
const errors = join(repository, "fixtures/errors");

const files = new FileHashes();
const values = memoryStore();

function read(root: string) {
  const options = { cwd: root, files, values };
  const config = {
    root,
    apis: ["*"],
    generators: [crdGen({ allowDangerousTypes: true })],
  };
  const { projects, diagnostics } = readModels([config], options);
  const { report, diagnostics: found } = createCollector();
  const project = projectOf(projects[0]!, report);
  return { project, options, faults: [...diagnostics, ...found] };
}

function definitionsIn(root: string): readonly Definition[] {
  const { project, faults } = read(root);
  expect(faults).toEqual([]);
  return project.kinds.map(
    ({ definition }) =>
      readDefinition(definition as unknown as JsonValue) as Definition,
  );
}
const cases = readdirSync(errors).filter((name) =>
  name.startsWith("breaking."),
);
it.each(cases)("%s is told as its fixture says", (name) => {
  const folder = join(errors, name);
  const definitions = definitionsIn(join(folder, "before"));
  const { project, options, faults } = read(join(folder, "after"));
  expect(faults).toEqual([]);
  const { report } = createCollector();
  const changes = changesSince(
    { definitions, projects: [project], where: "", texts: [] },
    "",
    report,
  );
  const text = formatText(
    placeIn(
      project.root,
      changes.map(({ diagnostic }) => diagnostic),
      options,
    ),
  );
  const golden = join(folder, "diagnostics.txt");
  if (process.env["UPDATE"] === "1") writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, "utf8"));
});
