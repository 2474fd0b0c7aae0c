import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";

import {
  configurable,
  FileHashes,
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
  registerGen,
} from "../src/index.ts";
import { oddGen } from "./odd-gen.ts";

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

/** Runs the generators of a case, without writing anything; `more` is configuration beside that of the case. */
export function runCase(root: string, more: CaseConfig = {}) {
  const file = join(root, "codegen.json");
  const { generators = everyGenerator, ...config } = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as CaseConfig)
    : {};
  const ready = {
    apis: ["apis/*/*"],
    ...config,
    ...more,
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

/** Makes the project of a case with the files of its `right` folder over its own; an empty one takes a file away. */
export function mend(wrong: string, root: string): void {
  const right = join(wrong, "right");
  cpSync(wrong, root, {
    recursive: true,
    filter: (from) => from !== right,
  });
  cpSync(right, root, { recursive: true });
  for (const path of readdirSync(right, { recursive: true, encoding: "utf8" }))
    if (statSync(join(right, path)).size === 0) rmSync(join(root, path));
}

/** Runs the generators of a case that is mended by the files of its `right` folder. */
export function runMended(wrong: string): ReturnType<typeof runCase> {
  return withMended(wrong, (root) => runCase(root));
}

/** What comes of a case that is mended by the files of its `right` folder. */
export function withMended<T>(wrong: string, run: (root: string) => T): T {
  // Inside of the repository, so that its packages are found.
  const folder = mkdtempSync(join(import.meta.dirname, ".right-"));
  try {
    mend(wrong, folder);
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
