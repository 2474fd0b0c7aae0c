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
  type Prepared,
  type RunOptions,
} from "@kubewright/generator/run";
import * as kubewright from "../src/index.ts";
import { ScriptFault } from "../src/script-fault.ts";
import { runScript } from "../src/script.ts";
import { beginSession } from "../src/session.ts";
import { oddGen } from "./odd-gen.ts";

const { crdGen, deepcopyGen, defaulterGen, openapiGen, registerGen } =
  kubewright;

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

/**
 * Runs the generators of a case, or its `script.ts`, without writing anything; `more` is configuration beside that of
 * the case.
 */
export async function runCase(
  root: string,
  more: CaseConfig = {},
): Promise<Pick<Prepared, "diagnostics" | "failed" | "plans">> {
  const options = {
    cwd: root,
    files: new FileHashes(),
    values: memoryStore(),
    version: "",
    generators: [],
    earlier: [],
  };
  const script = join(root, "script.ts");
  if (!existsSync(script)) return prepare([configOf(root, more)], options);
  try {
    return prepare(await configsOfScript(script, options), options);
  } catch (error) {
    if (!(error instanceof ScriptFault)) throw error;
    return { diagnostics: error.placed(root), failed: true, plans: [] };
  }
}

async function configsOfScript(
  script: string,
  options: RunOptions,
): Promise<readonly CodegenConfig[]> {
  const collected: CodegenConfig[] = [];
  const session = {
    ...options,
    check: false,
    checkTypes: false,
    diagnostics: "text" as const,
    done: [],
    collected,
  };
  beginSession(session);
  await runScript(script, {
    ...session,
    provided: { kubewright },
    hasCalled: () => collected.length > 0,
    idle: () => new Promise((resolve) => setTimeout(resolve, 100)),
  });
  return collected;
}

function configOf(root: string, more: CaseConfig): CodegenConfig {
  const file = join(root, "codegen.json");
  const { generators = everyGenerator, ...config } = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as CaseConfig)
    : {};
  return {
    apis: ["apis/*/*"],
    ...config,
    ...more,
    generators: generators.map(([generator, options = {}]) =>
      known[generator]!(options as never),
    ),
  };
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
export async function withMended<T>(
  wrong: string,
  run: (root: string) => T,
): Promise<Awaited<T>> {
  // Inside of the repository, so that its packages are found.
  const folder = mkdtempSync(join(import.meta.dirname, ".right-"));
  try {
    mend(wrong, folder);
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
