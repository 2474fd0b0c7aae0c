import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import {
  readDefinition,
  type Definition,
  type JsonValue,
} from "@kubewright/apiextensions";
import {
  breakingChanges,
  readBreakingConfig,
  withoutAllowed,
} from "@kubewright/breaking";
import type { Diagnostic } from "@kubewright/generator";
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
  definitionSource,
  readManifests,
  validateManifests,
} from "@kubewright/manifests";
import { projectOf } from "../src/api-projects.ts";
import { earlierStates } from "../src/breaking/against.ts";
import { changesSince } from "../src/breaking/compare-projects.ts";
import { crdGen } from "../src/index.ts";
import { commandProblemTables } from "../src/problem-tables.ts";
import { withMended } from "./run-case.ts";

const repository = join(import.meta.dirname, "../../..");
const errors = join(repository, "fixtures/errors");
const crontab = join(repository, "fixtures/crontab");
const files = new FileHashes();
const values = memoryStore();

/** The definitions of the classes in some folders of a case, which have no problems themselves. */
function read(root: string, apis: readonly string[]) {
  const options = { cwd: root, files, values };
  const config = {
    root,
    apis,
    generators: [crdGen({ allowDangerousTypes: true })],
  };
  const { projects, diagnostics } = readModels([config], options);
  const { report, diagnostics: found } = createCollector();
  const project = projectOf(projects[0]!, report);
  const faults = [...diagnostics, ...found].filter(
    ({ severity }) => severity === "error",
  );
  expect(faults).toEqual([]);
  const definitions = project.kinds.map(
    ({ definition }) =>
      readDefinition(definition as unknown as JsonValue) as Definition,
  );
  return { project, definitions, options };
}

/** A kind of which one state has hosts and the other has none. */
function crontabWith(properties: JsonValue): Definition {
  const spec = { type: "object", properties };
  const schema = { type: "object", properties: { spec } };
  return readDefinition({
    metadata: { name: "crontabs.stable.example.com" },
    spec: {
      group: "stable.example.com",
      names: { kind: "CronTab", plural: "crontabs" },
      scope: "Namespaced",
      versions: [
        {
          name: "v1",
          served: true,
          storage: true,
          schema: { openAPIV3Schema: schema },
        },
      ],
    },
  }) as Definition;
}

const hosts = { hosts: { type: "array", items: { type: "string" } } };
const hostsRemoved = breakingChanges([crontabWith(hosts)], [crontabWith({})]);

/** What each table's cases are made of, and how they are told. */
const tables: Readonly<
  Record<string, (folder: string) => readonly PlacedDiagnostic[]>
> = {
  breaking(folder) {
    const before = read(join(folder, "before"), ["*"]);
    const { project, options } = read(join(folder, "after"), ["*"]);
    const changes = changesSince(
      {
        definitions: before.definitions,
        projects: [project],
        unchanged: new Set(),
        isEmpty: false,
        where: "",
        texts: [],
      },
      "before",
      () => undefined,
    );
    const told = changes.map(({ diagnostic }) => diagnostic);
    return placeIn(project.root, told, options);
  },
  "breaking-input"(folder) {
    const { report, diagnostics } = createCollector();
    const file = join(folder, "kubewright.breaking.yaml");
    if (existsSync(file)) {
      const text = readFileSync(file, "utf8");
      const [manifest] = readManifests({ file, text }, report);
      const { allow } = readBreakingConfig(manifest!, report);
      withoutAllowed(hostsRemoved, allow, report);
    } else
      for (const state of earlierStates(join(folder, "before"), [], report))
        changesSince(state, "before", report);
    return placed(diagnostics, folder);
  },
  manifests(folder) {
    const { report, diagnostics } = createCollector();
    const own = existsSync(join(folder, "apis"));
    const { definitions } = read(own ? folder : crontab, ["apis/*/*"]);
    const file = join(folder, "manifest.yaml");
    const text = readFileSync(file, "utf8");
    validateManifests(readManifests({ file, text }, report), {
      source: definitionSource(definitions),
      ignoreUnknown: false,
      report,
    });
    return placed(diagnostics, folder);
  },
};

function placed(
  diagnostics: readonly Diagnostic[],
  folder: string,
): readonly PlacedDiagnostic[] {
  return placeAll(diagnostics, {
    text: (file) => readFileSync(file, "utf8"),
    display: (file) => file.slice(folder.length + 1),
  });
}

const cases = readdirSync(errors).filter((name) =>
  Object.hasOwn(tables, name.split(".")[0]!),
);

const ids = Object.entries(commandProblemTables).flatMap(([owner, table]) =>
  Object.keys(table).map(
    (name) =>
      `${owner}.${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  ),
);

describe("problems of commands", () => {
  it("have a fixture each, and no fixture is of none", () => {
    expect(cases.toSorted()).toEqual(ids.toSorted());
  });

  it.each(cases)("%s is told as its fixture says", (name) => {
    const folder = join(errors, name);
    const diagnostics = tables[name.split(".")[0]!]!(folder);
    const golden = join(folder, "diagnostics.txt");
    const text = formatText(diagnostics);
    if (process.env["UPDATE"] === "1") writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, "utf8"));
    expect(diagnostics.map(({ id }) => id)).toContain(name.replace(".", "/"));
  });

  const mended = cases.filter((name) => !name.startsWith("breaking."));
  it.each(mended)(
    "%s is not told of what its fixture calls right",
    async (name) => {
      const told = await withMended(
        join(errors, name),
        tables[name.split(".")[0]!]!,
      );
      expect(formatText(told)).toBe("");
    },
  );
});
