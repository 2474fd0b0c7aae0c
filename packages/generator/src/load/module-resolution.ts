import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type ts from "typescript";

import type { ImportExtension } from "../generator.ts";
import type { Resolved } from "../link/scope.ts";
import { loadCompiler } from "./compiler.ts";

/** The package of the markers: it is known by its name, and its sources are not read. */
const markersPackage = "@kubewright/markers";

/** What resolving modules looked at, for the manifest of inputs. */
export interface Looked {
  readonly files: Set<string>;
  readonly absent: Set<string>;
}

/** Resolves import specifiers as the user's tsconfig says, the `source` condition first. */
export class ModuleResolver {
  readonly looked: Looked = { files: new Set(), absent: new Set() };
  readonly options: ts.CompilerOptions;
  /** How the project's files name each other in imports. */
  importExtension: ImportExtension = ".ts";
  private readonly cache: ts.ModuleResolutionCache;
  private readonly host: ts.ModuleResolutionHost;
  private readonly byFolder = new Map<string, Resolved | undefined>();

  constructor(
    private readonly root: string,
    tsconfig: string | undefined,
  ) {
    const compiler = loadCompiler();
    this.options = this.readOptions(tsconfig);
    this.host = this.watchedHost();
    this.cache = compiler.createModuleResolutionCache(
      root,
      (name) => name,
      this.options,
    );
  }

  resolve(from: string, specifier: string): Resolved | undefined {
    if (specifier === markersPackage) return { kind: "markers" };
    const key = `${dirname(from)}\0${specifier}`;
    if (!this.byFolder.has(key))
      this.byFolder.set(key, this.resolveAnew(from, specifier));
    return this.byFolder.get(key);
  }

  private resolveAnew(from: string, specifier: string): Resolved | undefined {
    const { ModuleKind, resolveModuleName } = loadCompiler();
    const { resolvedModule } = resolveModuleName(
      specifier,
      from,
      this.options,
      this.host,
      this.cache,
      undefined,
      ModuleKind.ESNext,
    );
    if (resolvedModule === undefined) return undefined;
    const { resolvedFileName: file, packageId } = resolvedModule;
    if (!/\.[cm]?ts$/.test(file)) return undefined;
    return packageId === undefined
      ? { kind: "file", file }
      : { kind: "file", file, owner: packageId.name };
  }

  /** The user's paths and decorator mode; how modules are found is ours, so that `source` comes first. */
  private readOptions(tsconfig: string | undefined): ts.CompilerOptions {
    const {
      ModuleKind,
      ModuleResolutionKind,
      parseJsonConfigFileContent,
      readConfigFile,
      sys,
    } = loadCompiler();
    const fixed = {
      module: ModuleKind.ESNext,
      moduleResolution: ModuleResolutionKind.Bundler,
      customConditions: ["source"],
      allowImportingTsExtensions: true,
      noEmit: true,
    };
    if (tsconfig === undefined) return fixed;
    const read = (file: string) => {
      this.looked.files.add(file);
      return sys.readFile(file);
    };
    const config: unknown = readConfigFile(tsconfig, read).config ?? {};
    const host = { ...sys, readFile: read, readDirectory: () => [] };
    const { options } = parseJsonConfigFileContent(
      config,
      host,
      dirname(tsconfig),
    );
    if (
      !options.allowImportingTsExtensions &&
      !options.rewriteRelativeImportExtensions
    )
      this.importExtension = ".js";
    const {
      paths,
      pathsBasePath,
      baseUrl,
      experimentalDecorators,
      emitDecoratorMetadata,
      customConditions,
    } = options;
    return {
      ...fixed,
      customConditions: [
        "source",
        ...(customConditions ?? []).filter((name) => name !== "source"),
      ],
      ...(paths && { paths, pathsBasePath }),
      ...(baseUrl !== undefined && { baseUrl }),
      ...(experimentalDecorators !== undefined && { experimentalDecorators }),
      ...(emitDecoratorMetadata !== undefined && { emitDecoratorMetadata }),
    };
  }

  /** Takes note of what decided a resolution: package.json files that were read, and paths that were not there. */
  private watchedHost(): ts.ModuleResolutionHost {
    const { sys } = loadCompiler();
    const isOurs = (file: string) =>
      !relative(this.root, file).startsWith("..") &&
      !file.includes(`${sep}node_modules${sep}`);
    return {
      ...sys,
      fileExists: (file) => {
        const exists = sys.fileExists(file);
        if (!exists && isOurs(file)) this.looked.absent.add(file);
        return exists;
      },
      readFile: (file) => {
        this.looked.files.add(file);
        return sys.readFile(file);
      },
    };
  }
}

/** The nearest file of that name in a folder or above it. */
export function findUp(folder: string, name: string): string | undefined {
  const candidate = join(folder, name);
  if (existsSync(candidate)) return candidate;
  const parent = dirname(folder);
  return parent === folder ? undefined : findUp(parent, name);
}
