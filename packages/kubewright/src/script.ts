import { existsSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";

import {
  contentHash,
  displayPath,
  runProblems,
  transpile,
  type FileHashes,
  type TextAt,
  type Transpiled,
  type ValueStore,
} from "@kubewright/generator/run";
import { ScriptFault, type ScriptProblem } from "./script-fault.ts";

/** What a script runs in. */
export interface ScriptHost {
  /** The folder that paths are shown from. */
  readonly cwd: string;
  readonly files: FileHashes;
  readonly values: ValueStore;
  /** Modules that scripts get from this process instead of from disk. */
  readonly provided: Readonly<Record<string, object>>;
  /** Whether the script has called codegen(). */
  hasCalled(): boolean;
  /** Resolves once nothing is under way. */
  idle(): Promise<void>;
}

/**
 * Runs a TypeScript script and the modules that it imports by path, each after its own imports, and gives the absolute
 * paths of everything that was read. A module that is imported dynamically runs early, as if it were imported statically.
 * Throws a ScriptFault where the script cannot run, or does not call codegen() even after what it did not wait for.
 */
export async function runScript(
  file: string,
  host: ScriptHost,
): Promise<readonly string[]> {
  const run = new ScriptRun(host);
  try {
    await orRejection(runWhole(run, file, host));
  } catch (error) {
    throw run.withSourceLines(error);
  }
  return [...run.read];
}

async function runWhole(
  run: ScriptRun,
  file: string,
  host: ScriptHost,
): Promise<void> {
  const idle = host.idle();
  // What a script awaits and never comes ends it as well.
  await Promise.race([run.load(file), idle]);
  if (!host.hasCalled()) await idle;
  if (host.hasCalled()) return;
  const shown = displayPath(file, host.cwd);
  throw new ScriptFault([runProblems.scriptWithoutRun(shown)]);
}

/** What is awaited, or the first rejection that the script does not wait for, as of an async function that it only calls. */
async function orRejection(awaited: Promise<void>): Promise<void> {
  let stop: () => void = () => undefined;
  const rejection = new Promise<never>((_, reject) => {
    process.once("unhandledRejection", reject);
    stop = () => process.off("unhandledRejection", reject);
  });
  try {
    await Promise.race([awaited, rejection]);
  } finally {
    stop();
  }
}

class ScriptRun {
  readonly read = new Set<string>();
  private readonly maps = new Map<string, string>();
  private readonly modules = new Map<string, { exports: unknown }>();

  constructor(private readonly host: ScriptHost) {}

  async load(file: string): Promise<void> {
    if (this.modules.has(file)) return;
    const module = { exports: {} as unknown };
    this.modules.set(file, module);
    const { code, map, paths } = this.transpiled(file);
    if (map !== undefined) this.maps.set(file, map);
    for (const path of pathsOf(file, paths)) await this.load(path);
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

  /** An error whose stack names the lines of the sources. */
  withSourceLines(error: unknown): unknown {
    if (error instanceof Error && error.stack !== undefined)
      error.stack = error.stack.replace(
        /([^\s()]+):(\d+):(\d+)(?=\)?$)/gm,
        (place: string, file: string, line: string, column: string) => {
          const map = this.maps.get(file);
          if (map === undefined) return place;
          const entry = mapped(map, Number(line), Number(column));
          return entry === undefined ? place : `${file}:${entry}`;
        },
      );
    return error;
  }

  private transpiled(file: string): Transpiled {
    const { files, values } = this.host;
    this.read.add(file);
    const text = files.text(file) ?? "";
    const key = contentHash(text);
    const known = values.read("scripts", key) as Transpiled | undefined;
    if (known !== undefined) return known;
    const made = transpile(text, file);
    if (made.syntaxErrors.length > 0)
      throw new ScriptFault(
        made.syntaxErrors.map(({ text: message, ...at }) => ({
          ...runProblems.scriptSyntax(message),
          span: { file, ...at },
        })),
      );
    values.write("scripts", key, made);
    return made;
  }

  private require(from: string, specifier: string): unknown {
    if (isPath(specifier))
      return this.modules.get(pathOf(from, specifier))?.exports;
    if (Object.hasOwn(this.host.provided, specifier))
      return this.provided(from, specifier);
    const require = createRequire(from);
    if (!isBuiltin(specifier)) this.read.add(this.resolved(from, specifier));
    return require(specifier) as unknown;
  }

  private resolved(from: string, specifier: string): string {
    try {
      return createRequire(from).resolve(specifier);
    } catch {
      throw new ScriptFault([
        {
          ...runProblems.scriptImport(specifier),
          ...this.placeOf(from, specifier),
        },
      ]);
    }
  }

  /** A module of this process, of which nothing can be taken that it does not export. */
  private provided(from: string, specifier: string): unknown {
    const module = this.host.provided[specifier]!;
    return new Proxy(module, {
      get: (target, name) => {
        if (name in target || typeof name === "symbol" || asked.has(name))
          return Reflect.get(target, name) as unknown;
        const known = Object.keys(target);
        throw new ScriptFault([
          {
            ...runProblems.scriptExport(specifier, name, known),
            ...this.placeOf(from, name),
          },
        ]);
      },
    });
  }

  /** Where a script says a word first. */
  private placeOf(file: string, word: string): Pick<ScriptProblem, "span"> {
    const start = this.host.files.text(file)?.indexOf(word) ?? -1;
    return start === -1
      ? {}
      : { span: { file, start, end: start + word.length } };
  }
}

/** The line and column of the source that a place in compiled code comes from. */
function mapped(map: string, line: number, column: number): string | undefined {
  const { SourceMap } = process.getBuiltinModule("node:module");
  const entry = new SourceMap(
    JSON.parse(map) as ConstructorParameters<typeof SourceMap>[0],
  ).findEntry(line - 1, column - 1);
  return "originalLine" in entry
    ? `${entry.originalLine + 1}:${entry.originalColumn + 1}`
    : undefined;
}

/** What compiled imports and `await` ask of any module. */
const asked: ReadonlySet<string> = new Set(["__esModule", "default", "then"]);

/** The files that a script imports by path. */
function pathsOf(file: string, imports: readonly TextAt[]): readonly string[] {
  const missing = imports.filter(({ text }) => !existsSync(pathOf(file, text)));
  if (missing.length > 0)
    throw new ScriptFault(
      missing.map(({ text, ...at }) => ({
        ...runProblems.scriptImport(text),
        span: { file, ...at },
      })),
    );
  return imports.map(({ text }) => pathOf(file, text));
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
