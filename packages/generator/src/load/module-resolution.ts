import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type ts from "typescript";

import type { Resolved } from "../link/scope.ts";
import { loadCompiler } from "./compiler.ts";
import { markersPackage } from "./markers-package.ts";
import { QuickResolver } from "./quick/quick-resolver.ts";
import { readTsconfig, type ReaderOptions } from "./tsconfig.ts";

/** What resolving modules looked at, for the manifest of inputs. */
export interface Looked {
  readonly files: Set<string>;
  readonly absent: Set<string>;
}

/** What specifiers lead to. */
type Resolutions = Map<string, Resolved | undefined>;

/** What the compiler resolves modules with. */
interface CompilerSide {
  readonly options: ts.CompilerOptions;
  readonly host: ts.ModuleResolutionHost;
  readonly cache: ts.ModuleResolutionCache;
}

/** Resolves import specifiers as the user's tsconfig says, the `source` condition first. */
export class ModuleResolver {
  readonly looked: Looked = { files: new Set(), absent: new Set() };
  readonly options: ReaderOptions;
  private readonly quick: QuickResolver | undefined;
  private compilerSide: CompilerSide | undefined;
  /** What is resolved from a folder, and what its files have asked for. */
  private readonly byFolder = new Map<string, Resolutions>();
  private readonly byFile = new Map<string, Resolutions>();

  constructor(
    private readonly root: string,
    tsconfig: string | undefined,
  ) {
    const { looked } = this;
    this.options = readTsconfig(tsconfig, (file) => looked.files.add(file));
    const { paths, baseUrl, customConditions } = this.options;
    this.quick =
      paths === undefined && baseUrl === undefined
        ? new QuickResolver({ root, customConditions, looked })
        : undefined;
  }

  resolve(from: string, specifier: string): Resolved | undefined {
    if (specifier === markersPackage) return { kind: "markers" };
    const known = this.resolutionsFrom(from);
    if (!known.has(specifier))
      known.set(specifier, this.resolveAnew(from, specifier));
    return known.get(specifier);
  }

  /** What is resolved from a file, which is the same for all files of a folder. */
  private resolutionsFrom(file: string): Resolutions {
    const known = this.byFile.get(file);
    if (known !== undefined) return known;
    const folder = dirname(file);
    const resolutions = this.byFolder.get(folder) ?? new Map();
    this.byFolder.set(folder, resolutions);
    this.byFile.set(file, resolutions);
    return resolutions;
  }

  private resolveAnew(from: string, specifier: string): Resolved | undefined {
    const quick = this.quick?.resolve(from, specifier);
    if (quick === "nowhere") return undefined;
    return quick ?? this.resolveWithCompiler(from, specifier);
  }

  /** Resolves what takes the compiler to know. */
  resolveWithCompiler(from: string, specifier: string): Resolved | undefined {
    const { ModuleKind, resolveModuleName } = loadCompiler();
    const { options, host, cache } = (this.compilerSide ??= this.makeSide());
    const { resolvedModule } = resolveModuleName(
      specifier,
      from,
      options,
      host,
      cache,
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
  compilerOptions(): ts.CompilerOptions {
    const { ModuleKind, ModuleResolutionKind } = loadCompiler();
    const {
      importExtension: _extension,
      faults: _faults,
      ...options
    } = this.options;
    return {
      ...(options as ts.CompilerOptions),
      module: ModuleKind.ESNext,
      moduleResolution: ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      noEmit: true,
    };
  }

  private makeSide(): CompilerSide {
    const options = this.compilerOptions();
    const cache = loadCompiler().createModuleResolutionCache(
      this.root,
      (name) => name,
      options,
    );
    return { options, cache, host: this.watchedHost() };
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
