/** What each package of ours may import of the others; the house is drawn in this order. */
export const allowed: Readonly<Record<string, readonly string[]>> = {
  markers: [],
  apimachinery: ["markers"],
  api: ["apimachinery", "markers"],
  apiextensions: [],
  generator: ["markers"],
  "deepcopy-gen": ["generator"],
  "defaulter-gen": ["generator"],
  "register-gen": ["generator"],
  "openapi-gen": ["generator"],
  "crd-gen": ["apiextensions", "generator"],
  manifests: ["apiextensions", "generator"],
  breaking: ["apiextensions", "generator", "manifests"],
  importer: ["apiextensions", "generator", "markers", "manifests"],
  kubewright: [
    "api",
    "apiextensions",
    "apimachinery",
    "generator",
    "importer",
    "deepcopy-gen",
    "defaulter-gen",
    "register-gen",
    "openapi-gen",
    "crd-gen",
    "manifests",
    "breaking",
  ],
};

const drawers = new Set([
  "core",
  "common",
  "utils",
  "shared",
  "types",
  "helpers",
  "misc",
]);

/** Of these, the names that are not even a file's: `link/types.ts` may say how types are linked. */
const drawerFiles = new Set(["common", "utils", "helpers", "misc"]);

/** A source file of a package, with what it imports. */
export interface SourceImports {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly imports: readonly string[];
}

/** The module names that a text imports or exports from, or imports dynamically. */
export function importsIn(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "");
  const pattern =
    /^\s*(?:import|export)\s[^;`]*?from\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']|[\s(=]import\(\s*["']([^"']+)["']\)/gm;
  return [...code.matchAll(pattern)].map(
    ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? "",
  );
}

/** What breaks the rules of the house, a sentence each. */
export function layerFaults(
  files: readonly SourceImports[],
): readonly string[] {
  return files.flatMap((file) => [
    ...nameFaults(file.path),
    ...file.imports.flatMap((name) => importFault(file.path, name) ?? []),
  ]);
}

/** The folders of the built-in API are API groups, one of which is called core by everybody. */
const groupFolders = /^packages\/api\/src\/\w+\//;

function nameFaults(path: string): readonly string[] {
  if (groupFolders.test(path)) return [];
  const folders = path.split("/").slice(0, -1);
  const file = /([^/]+)\.ts$/.exec(path)?.[1] ?? "";
  const names = drawerFiles.has(file) ? [...folders, file] : folders;
  return names
    .filter((part) => drawers.has(part))
    .map((part) => `${path}: '${part}' names a drawer, not a thing.`);
}

function importFault(path: string, name: string): string | undefined {
  const [, owner = ""] = /^packages\/([^/]+)\/src\//.exec(path) ?? [];
  const target =
    /^@kubewright\/([^/]+)/.exec(name)?.[1] ??
    (/^kubewright(\/|$)/.test(name) ? "kubewright" : undefined);
  if (name === "typescript" && !path.startsWith("packages/generator/src/load/"))
    return `${path}: only packages/generator/src/load imports 'typescript'.`;
  if (/^(\.\.\/)+packages\//.test(name) || leavesPackage(path, name))
    return `${path}: '${name}' reaches into another package by path.`;
  if (target === undefined || target === owner) return undefined;
  const may = allowed[owner];
  if (may === undefined)
    return `${path}: package '${owner}' is not in the drawing.`;
  return may.includes(target)
    ? undefined
    : `${path}: '${owner}' must not import '${target}'.`;
}

function leavesPackage(path: string, name: string): boolean {
  if (!name.startsWith("../")) return false;
  const depth = path.split("/").length - 3;
  const ups = name.split("/").filter((part) => part === "..").length;
  return ups >= depth;
}
