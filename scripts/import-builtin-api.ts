import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

import type { Json } from "@kubewright/generator";
import {
  definitionsIn,
  importSchemas,
  schemasOfDefinitions,
  readServer,
  type Resource,
  type ServedApi,
} from "@kubewright/importer";
import { format } from "prettier";

import { apiIndex } from "./builtin-api/api-index.ts";
import { describe } from "./builtin-api/describe.ts";
import { overlay, withOverlay } from "./builtin-api/overlay.ts";
import { unionModules } from "./builtin-api/unions.ts";

const repository = join(import.meta.dirname, "..");
const data = join(repository, "fixtures/kubernetes-1.36.3");

/** What the repository holds of the API server that the package follows. */
export function committedApi(): Required<ServedApi> {
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
export async function builtinClasses({
  documents,
  resources,
}: Required<ServedApi>): Promise<ReadonlyMap<string, string>> {
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
  const unions = [...unionModules(schemas)].map(
    async ([path, text]) =>
      [path, await format(text, { parser: "typescript" })] as const,
  );
  return new Map([
    ...files.map((file) => [file.path, file.text("")] as const),
    ...(await Promise.all(unions)),
  ]);
}

const folder = join(repository, "packages/api");

/** Writes the classes, has the generators run, and lists in each folder's index what it exports. */
async function writeApi(api: Required<ServedApi>): Promise<void> {
  removeClasses(join(folder, "src"));
  const files = await builtinClasses(api);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const paths = [...files.keys()].filter((path) => !path.includes("/unions/"));
  const dirs = new Set(paths.map(dirname));
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

/** What a running API server serves, without its prose: the package has descriptions of its own. */
async function servedAt(
  address: string,
  token: string | undefined,
): Promise<Required<ServedApi>> {
  const served = await readServer(
    address,
    { ...(token && { token }) },
    ({ message }) => {
      throw new Error(message);
    },
  );
  const { documents = [], resources = [] } = served ?? {};
  const isBuiltIn = ({ group }: Resource) =>
    !group.includes(".") || group.endsWith(".k8s.io");
  return {
    documents: documents.map(withoutProse),
    resources: resources.filter(isBuiltIn),
  };
}

/** A document without descriptions; a field may have that name. */
function withoutProse(value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Array) return value.map(withoutProse);
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, each]) => key !== "description" || typeof each !== "string",
      )
      .map(([key, each]) => [key, withoutProse(each)]),
  );
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { server: { type: "string" }, token: { type: "string" } },
  });
  const { server, token } = values;
  await writeApi(server ? await servedAt(server, token) : committedApi());
}
