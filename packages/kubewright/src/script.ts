import { existsSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";

import {
  contentHash,
  transpile,
  type FileHashes,
  type Transpiled,
  type ValueStore,
} from "@kubewright/generator/run";

/** What a script runs in. */
export interface ScriptHost {
  readonly files: FileHashes;
  readonly values: ValueStore;
  /** Modules that scripts get from this process instead of from disk. */
  readonly provided: Readonly<Record<string, unknown>>;
}

/**
 * Runs a TypeScript script and the modules that it imports by path, each after its own imports, and gives the absolute
 * paths of everything that was read. A module that is imported dynamically runs early, as if it were imported statically.
 */
export async function runScript(
  file: string,
  host: ScriptHost,
): Promise<readonly string[]> {
  const run = new ScriptRun(host);
  await run.load(file);
  return [...run.read];
}

class ScriptRun {
  readonly read = new Set<string>();
  private readonly modules = new Map<string, { exports: unknown }>();

  constructor(private readonly host: ScriptHost) {}

  async load(file: string): Promise<void> {
    if (this.modules.has(file)) return;
    const module = { exports: {} as unknown };
    this.modules.set(file, module);
    const { code, imports } = this.transpiled(file);
    for (const specifier of imports.filter(isPath))
      await this.load(pathOf(file, specifier));
    const script = new Script(
      `(async function (exports, require, module, __filename, __dirname, __importMeta) {${code}\n})`,
      { filename: file },
    );
    const body = script.runInThisContext() as (
      ...args: unknown[]
    ) => Promise<void>;
    const meta = {
      url: pathToFileURL(file).href,
      filename: file,
      dirname: dirname(file),
    };
    const require = (specifier: string) => this.require(file, specifier);
    await body(module.exports, require, module, file, dirname(file), meta);
  }

  private transpiled(file: string): Transpiled {
    const { files, values } = this.host;
    this.read.add(file);
    const text = files.text(file);
    if (text === undefined) throw new Error(`There is no script '${file}'.`);
    const key = contentHash(text);
    const known = values.read("scripts", key) as Transpiled | undefined;
    if (known !== undefined) return known;
    const made = transpile(text, file);
    values.write("scripts", key, made);
    return made;
  }

  private require(from: string, specifier: string): unknown {
    if (isPath(specifier))
      return this.modules.get(pathOf(from, specifier))?.exports;
    if (Object.hasOwn(this.host.provided, specifier))
      return this.host.provided[specifier];
    const require = createRequire(from);
    if (!isBuiltin(specifier)) this.read.add(require.resolve(specifier));
    return require(specifier) as unknown;
  }
}

function isPath(specifier: string): boolean {
  return /^\.{0,2}\//.test(specifier);
}

/** The file that a path in an import means; `.js` may stand for a `.ts` beside it. */
function pathOf(from: string, specifier: string): string {
  const path = resolve(dirname(from), specifier);
  const candidates = [
    path,
    path.replace(/\.([cm]?)js$/, ".$1ts"),
    `${path}.ts`,
  ];
  return candidates.find((candidate) => existsSync(candidate)) ?? path;
}
