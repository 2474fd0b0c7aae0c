import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { spawnSync } from "node:child_process";

import type { Json } from "@kubewright/generator";
import {
  definitionsIn,
  importSchemas,
  schemasOfDefinitions,
  type Resource,
} from "@kubewright/importer";
import { format } from "prettier";

import { apiIndex } from "./builtin-api/api-index.ts";
import { describe } from "./builtin-api/describe.ts";
import { overlay, withOverlay } from "./builtin-api/overlay.ts";

const repository = join(import.meta.dirname, "..");
const data = join(repository, "fixtures/kubernetes-1.36.3");

/** What the built-in API is made of: the schemas that a server serves, and its resources. */
export interface BuiltinApi {
  readonly documents: readonly Json[];
  readonly resources: readonly Resource[];
}

/** What the repository holds of the API server that the package follows. */
export function committedApi(): BuiltinApi {
  const folder = join(data, "openapi-v3");
  const read = (path: string) =>
    JSON.parse(readFileSync(path, "utf8")) as unknown;
  return {
    documents: readdirSync(folder)
      .toSorted()
      .map((name) => read(join(folder, name)) as Json),
    resources: read(join(data, "resources.json")) as readonly Resource[],
  };
}

/** The classes of the built-in API, as files of its package by path. */
export function builtinClasses({
  documents,
  resources,
}: BuiltinApi): ReadonlyMap<string, string> {
  const { schemas, external } = schemasOfDefinitions(
    withOverlay(definitionsIn(documents)),
    {
      builtIn: true,
      zeroDefaults: true,
      openEnums: true,
      resources,
      isImplicit: (name, field) =>
        overlay.implicitZeros.includes(`${name}.${field}`),
      amended: (name, schema) => describe(name, schema, resources),
      folderOf: (group, version) =>
        `src/${group === "" ? "core" : group.split(".")[0]}/${version}`,
    },
  );
  const files = importSchemas(schemas, { external });
  return new Map(files.map((file) => [file.path, file.text("")]));
}

const folder = join(repository, "packages/api");

/** Writes the classes, has the generators run, and lists in each folder's index what it exports. */
async function writeApi(api: BuiltinApi): Promise<void> {
  removeClasses(join(folder, "src"));
  const files = builtinClasses(api);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const dirs = new Set([...files.keys()].map(dirname));
  await writeIndexes(dirs);
  runCodegen();
  await writeIndexes(dirs);
}

async function writeIndexes(dirs: Iterable<string>): Promise<void> {
  for (const dir of dirs) {
    const index = apiIndex(join(folder, dir));
    writeFileSync(
      join(folder, dir, "index.ts"),
      await format(index, { parser: "typescript" }),
    );
  }
}

function removeClasses(dir: string): void {
  for (const name of readdirSync(dir, { recursive: true, encoding: "utf8" }))
    if (/^(?!.*zz_generated).*\.ts$/.test(name)) rmSync(join(dir, name));
}

function runCodegen(): void {
  const { status } = spawnSync("npm", ["run", "codegen"], {
    cwd: repository,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("The generators found problems.");
}

if (process.argv[1] === import.meta.filename) await writeApi(committedApi());
