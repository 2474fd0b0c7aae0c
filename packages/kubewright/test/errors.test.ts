import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import {
  configurable,
  FileHashes,
  formatText,
  memoryStore,
  prepare,
  type CodegenConfig,
  type ConfiguredGenerator,
} from "@kubewright/generator/run";
import {
  crdGen,
  deepcopyGen,
  defaulterGen,
  openapiGen,
  problemTables,
  registerGen,
} from "../src/index.ts";
import { oddGen } from "./odd-gen.ts";

const repository = join(import.meta.dirname, "../../..");
const errors = join(repository, "fixtures/errors");
const cases = readdirSync(errors)
  .filter((name) => Object.hasOwn(problemTables, name.split(".")[0]!))
  .toSorted();

const known: Readonly<Record<string, (options: never) => ConfiguredGenerator>> =
  {
    "deepcopy-gen": deepcopyGen,
    "defaulter-gen": defaulterGen,
    "openapi-gen": openapiGen,
    "register-gen": registerGen,
    "crd-gen": crdGen,
    "odd-gen": configurable(oddGen),
  };

/** `codegen.json` of a case: a configuration, its generators by name with their options. */
type CaseConfig = Partial<Omit<CodegenConfig, "generators">> & {
  readonly generators?: readonly (readonly [name: string, options?: object])[];
};

const everyGenerator = [
  ["deepcopy-gen"],
  ["defaulter-gen"],
  ["openapi-gen"],
  ["crd-gen"],
] as const;

function runCase(name: string) {
  const root = join(errors, name);
  const file = join(root, "codegen.json");
  const { generators = everyGenerator, ...config } = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as CaseConfig)
    : {};
  const ready = {
    apis: ["apis/*/*"],
    ...config,
    generators: generators.map(([generator, options = {}]) =>
      known[generator]!(options as never),
    ),
  };
  return prepare([ready], {
    cwd: root,
    files: new FileHashes(),
    values: memoryStore(),
    version: "",
    generators: [],
    earlier: [],
  });
}

/** The folder that a problem's fixture has: `crd-gen/too-large` is in `crd-gen.too-large`. */
const ids = Object.entries(problemTables).flatMap(([owner, table]) =>
  Object.keys(table).map((name) => {
    const kebab = name.replace(
      /[A-Z]/g,
      (letter) => `-${letter.toLowerCase()}`,
    );
    return `${owner}.${kebab}`;
  }),
);

describe("problems", () => {
  it("have a fixture each, and no fixture is of none", () => {
    expect(cases).toEqual(ids.toSorted());
  });

  it.each(cases)("%s is told as its fixture says", (name) => {
    const { diagnostics, failed, plans } = runCase(name);
    const text = formatText(diagnostics);
    const golden = join(errors, name, "diagnostics.txt");
    if (process.env["UPDATE"] === "1") writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, "utf8"));
    expect(diagnostics.map(({ id }) => id)).toContain(name.replace(".", "/"));
    const hasError = diagnostics.some(({ severity }) => severity === "error");
    expect(failed).toBe(hasError);
    if (failed) expect(plans).toEqual([]);
  });
});
