import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";

import type { Resolved } from "../../link/scope.ts";
import { pathIn } from "../../model/paths.ts";
import { statOf } from "../stat-of.ts";

/** What of a package.json decides where an import leads. */
interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly exports?: unknown;
}

export interface QuickResolverOptions {
  readonly root: string;
  readonly customConditions: readonly string[];
  /** Is told each package.json that was read, and each place in the project where none is. */
  readonly looked: {
    readonly files: Set<string>;
    readonly absent: Set<string>;
  };
}

/**
 * Resolves imports in their usual forms: a source file by its path, or a path of a package whose `exports` lead to its
 * TypeScript. Whatever else there is, the compiler resolves.
 */
export class QuickResolver {
  private readonly manifests = new Map<string, Manifest | undefined>();
  private readonly sources = new Map<string, string | undefined>();
  private readonly conditions: ReadonlySet<string>;

  constructor(private readonly options: QuickResolverOptions) {
    this.conditions = new Set([
      ...options.customConditions,
      "import",
      "types",
      "default",
    ]);
  }

  /** Where an import leads, or that it leads nowhere; undefined where it takes the compiler to know. */
  resolve(from: string, specifier: string): Resolved | "nowhere" | undefined {
    return specifier.startsWith("./") || specifier.startsWith("../")
      ? this.resolvePath(resolve(dirname(from), specifier))
      : this.resolveName(dirname(from), specifier);
  }

  private resolvePath(path: string): Resolved | undefined {
    const file = path.replace(/\.js$/, ".ts");
    if (!isSourceFile(file)) return undefined;
    const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(
      file,
    ) ?? [file];
    if (folder === undefined)
      return file.includes(`${sep}node_modules${sep}`)
        ? undefined
        : { kind: "file", file };
    return this.fileOf(this.manifestIn(folder), file);
  }

  private resolveName(
    folder: string,
    specifier: string,
  ): Resolved | "nowhere" | undefined {
    const [, name, path] =
      /^((?:@[^/]+\/)?[^@./#][^/]*)((?:\/.*)?)$/.exec(specifier) ?? [];
    if (name === undefined) return undefined;
    for (let at = folder; ; at = dirname(at)) {
      // A package may name itself.
      if (this.manifestIn(at)?.name === name) return undefined;
      const installed = pathIn(at, `node_modules/${name}`);
      const manifest = this.manifestIn(installed);
      if (manifest !== undefined) {
        if (isClosed(manifest.exports, `.${path}`))
          return this.isClosedAbove(at, name, path) ? "nowhere" : undefined;
        const target = this.target(manifest.exports, `.${path}`);
        const file =
          target && this.sourceAt(pathIn(installed, target.slice(2)));
        return file === undefined ? undefined : this.fileOf(manifest, file);
      }
      if (dirname(at) === at) return undefined;
    }
  }

  /** Whether no package of the name that may have the path, and none of types for it, is found from a folder upwards. */
  private isClosedAbove(folder: string, name: string, path = ""): boolean {
    const types = `@types/${name.replace(/^@/, "").replace("/", "__")}`;
    for (let at = folder; ; at = dirname(at)) {
      const modules = join(at, "node_modules");
      if (existsSync(join(modules, types))) return false;
      const other = join(modules, name);
      const { exports } = this.manifestIn(other) ?? {};
      if (!isClosed(exports, `.${path}`) && existsSync(other)) return false;
      if (dirname(at) === at) return true;
    }
  }

  private fileOf(
    manifest: Manifest | undefined,
    file: string,
  ): Resolved | undefined {
    return typeof manifest?.name === "string" &&
      typeof manifest.version === "string"
      ? { kind: "file", file, owner: manifest.name }
      : undefined;
  }

  /** The file that an entry without patterns names for the first condition that holds. */
  private target(exports: unknown, path: string): string | undefined {
    const entries =
      typeof exports === "object" && exports !== null
        ? (exports as Readonly<Record<string, unknown>>)
        : {};
    let entry: unknown = Object.hasOwn(entries, path)
      ? entries[path]
      : undefined;
    while (typeof entry === "object" && entry !== null) {
      const conditions = Object.entries(entry as Readonly<object>);
      // Conditions for versions of the compiler are its own matter.
      if (conditions.some(([name]) => name.startsWith("types@")))
        return undefined;
      entry = conditions.find(([name]) => this.conditions.has(name))?.[1];
    }
    return typeof entry === "string" && entry.startsWith("./")
      ? entry
      : undefined;
  }

  private manifestIn(folder: string): Manifest | undefined {
    if (!this.manifests.has(folder))
      this.manifests.set(folder, this.readManifest(folder));
    return this.manifests.get(folder);
  }

  private readManifest(folder: string): Manifest | undefined {
    const file = pathIn(folder, "package.json");
    const manifest = manifestAt(file);
    const { root, looked } = this.options;
    if (manifest !== undefined) looked.files.add(file);
    else if (file.startsWith(root + sep) && !file.includes("node_modules"))
      looked.absent.add(file);
    return manifest;
  }

  /** The place of a TypeScript file, links followed. */
  private sourceAt(file: string): string | undefined {
    if (!this.sources.has(file))
      this.sources.set(
        file,
        isSourceFile(file) ? realpathSync(file) : undefined,
      );
    return this.sources.get(file);
  }
}

function manifestAt(file: string): Manifest | undefined {
  // Most folders have none, and to catch an error takes longer than to look.
  if (!existsSync(file)) return undefined;
  try {
    const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest | null;
    return manifest ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether a package says what it exports, without patterns, and a path is not among that. */
function isClosed(exports: unknown, path: string): boolean {
  if (typeof exports !== "object" || exports === null) return false;
  const keys = Object.keys(exports);
  return (
    keys.length > 0 &&
    keys.every((key) => key.startsWith(".") && !/[*]|\/$/.test(key)) &&
    !keys.includes(path)
  );
}

function isSourceFile(file: string): boolean {
  return /(?<!\.d)\.ts$/.test(file) && statOf(file)?.isFile() === true;
}
