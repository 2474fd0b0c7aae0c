/** A source file as the rules of the house look at it. */
export interface Module {
  /** Below `packages/`: `crd-gen/src/index.ts`. */
  readonly path: string;
  /** The specifiers that it imports or re-exports. */
  readonly imports: readonly string[];
  /** Those of them that are imported for more than their types. */
  readonly valueImports: readonly string[];
}

/** An import that the design does not allow. */
export interface Breach {
  readonly path: string;
  readonly message: string;
}

const generator = ["generator", "markers"];

/** The packages that a package may import. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  markers: [],
  apiextensions: [],
  apimachinery: ["markers"],
  api: ["apimachinery", "markers"],
  client: ["apimachinery", "apiextensions"],
  controller: ["client", "apimachinery"],
  generator: ["markers"],
  "crd-gen": [...generator, "apiextensions"],
  envtest: ["client"],
};

/** Names that a package may not have: they say nothing of what is in it. */
const drawers = ["core", "common", "utils", "shared", "types", "helpers"];

/** Every import that goes against the design, in the order of the modules. */
export function breaches(modules: readonly Module[]): readonly Breach[] {
  return modules.flatMap((module) => [
    ...drawerBreaches(module),
    ...module.imports.flatMap((specifier) => {
      const message = breachOf(module, specifier);
      return message === undefined ? [] : [{ path: module.path, message }];
    }),
    ...compilerBreaches(module),
  ]);
}

function packageOf(path: string): string {
  return path.slice(0, path.indexOf("/"));
}

/** Packages that a package of this name may import. */
function allowedFor(name: string): readonly string[] | "all" {
  if (name === "kubewright") return "all";
  return allowed[name] ?? (name.endsWith("-gen") ? generator : []);
}

function breachOf(module: Module, specifier: string): string | undefined {
  const from = packageOf(module.path);
  const to = /^@kubewright\/([^/]+)/.exec(specifier)?.[1];
  if (to === undefined) return relativeBreach(module, specifier);
  const reach = allowedFor(from);
  if (to === from) return `imports its own package by name: '${specifier}'.`;
  if (reach === "all" || reach.includes(to)) return undefined;
  return `'${from}' may not import '${to}': ${whyNot(from, to)}`;
}

function whyNot(from: string, to: string): string {
  return from.endsWith("-gen") && to.endsWith("-gen")
    ? "a generator never imports a generator; what two need belongs into 'generator'."
    : "no arrow of the design leads there.";
}

/** A relative import that leaves its package. */
function relativeBreach(
  { path }: Module,
  specifier: string,
): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const depth = path.split("/").length - 2;
  const up = specifier.split("/").filter((part) => part === "..").length;
  return up >= depth
    ? `'${specifier}' leaves the package's src folder.`
    : undefined;
}

/** Only the reader knows the compiler, and it loads it by `createRequire`. */
function compilerBreaches(module: Module): readonly Breach[] {
  const { path } = module;
  const inLoad = path.startsWith("generator/src/load/");
  const breach = (message: string) => [{ path, message }];
  if (!module.imports.includes("typescript")) return [];
  if (!inLoad)
    return breach("only packages/generator/src/load imports 'typescript'.");
  return module.valueImports.includes("typescript")
    ? breach("'typescript' is loaded by createRequire; import only its types.")
    : [];
}

function drawerBreaches({ path }: Module): readonly Breach[] {
  return drawers.includes(packageOf(path))
    ? [{ path, message: `no package is called '${packageOf(path)}'.` }]
    : [];
}
