import { dirname, isAbsolute } from "node:path";
import { readFileSync } from "node:fs";

import type { Resolved, Sources } from "../link/scope.ts";
import { pathFrom } from "../model/paths.ts";
import type { Span } from "../model/span.ts";
import { contentHash } from "../output/crypto.ts";
import { bareText } from "./bare-text.ts";
import { TypeChecker } from "./checker.ts";
import type { ComputedType } from "./computed-type.ts";
import type { FileFacts } from "./facts.ts";
import { findUp, type ModuleResolver } from "./module-resolution.ts";
import { parseFile } from "./parse-file.ts";
import { quickParse } from "./quick/quick-parse.ts";
import type { Store } from "./store.ts";

export interface SourceTreeOptions {
  readonly root: string;
  readonly resolver: ModuleResolver;
  readonly store: Store;
  /** The files of the API folders. */
  readonly files: readonly string[];
}

/** The source files of a project as facts, each parsed at most once and kept by its content. */
export class SourceTree implements Sources {
  /** Every file that was looked at. */
  readonly seen = new Set<string>();
  readonly emitDecoratorMetadata: boolean;
  /** What of the tsconfig decides what is read. */
  readonly optionsKey: string;
  private readonly parsed = new Map<string, FileFacts | undefined>();
  private readonly owners = new Map<string, Package | undefined>();
  private readonly displayed = new Map<string, string>();
  private readonly keys = new Map<string, string>();
  private readonly imported = new Map<string, readonly string[]>();
  private readonly bare = new Map<ReadonlySet<string>, Map<string, string>>();
  private readonly checker: TypeChecker;

  constructor(private readonly options: SourceTreeOptions) {
    const { resolver, files, store } = options;
    this.emitDecoratorMetadata =
      resolver.options.emitDecoratorMetadata === true;
    const { paths, baseUrl, customConditions, importExtension } =
      resolver.options;
    this.optionsKey = JSON.stringify([
      this.emitDecoratorMetadata,
      paths,
      baseUrl && this.display(baseUrl),
      customConditions,
      importExtension,
    ]);
    this.checker = new TypeChecker(
      files,
      () => resolver.compilerOptions(),
      (file) => store.text(file),
    );
  }

  hashOf(file: string): string | undefined {
    this.seen.add(file);
    return this.options.store.hashOf(file);
  }

  /** A hash of what a file says beside its comments and the decorators of some markers. */
  bareHashOf(file: string, markers: ReadonlySet<string>): string | undefined {
    const known = this.bare.get(markers) ?? new Map<string, string>();
    this.bare.set(markers, known);
    return once(known, file, () => {
      const text = this.options.store.text(file);
      const facts = text === undefined ? undefined : this.facts(file);
      const bare = facts && bareText(text!, facts, markers);
      return bare === undefined ? `${this.hashOf(file)}` : contentHash(bare);
    });
  }

  facts(file: string): FileFacts | undefined {
    if (!this.parsed.has(file)) this.parsed.set(file, this.read(file));
    return this.parsed.get(file);
  }

  /** What takes the compiler to read is kept; the rest is read again sooner than it would be found. */
  private read(file: string): FileFacts | undefined {
    const hash = this.hashOf(file);
    const text = hash === undefined ? undefined : this.options.store.text(file);
    if (text === undefined) return undefined;
    const name = this.display(file);
    const quick = name.endsWith(".d.ts") ? undefined : quickParse(name, text);
    return (
      quick ??
      this.kept("facts", `${hash} ${name}`, () => parseFile(name, text))
    );
  }

  /** A value that the store has, or that is made and kept. */
  kept<T>(kind: string, key: string, make: () => T): T {
    const known = this.options.store.read(kind, key) as T | undefined;
    if (known !== undefined) return known;
    const made = make();
    if (made !== undefined) this.options.store.write(kind, key, made);
    return made;
  }

  resolve(from: string, specifier: string): Resolved | undefined {
    return this.options.resolver.resolve(from, specifier);
  }

  /** The files that some files lead to by their imports, themselves among them. */
  closureOf(files: readonly string[]): readonly string[] {
    const found = new Set<string>();
    const queue = [...files];
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (found.has(file) || this.hashOf(file) === undefined) continue;
      found.add(file);
      queue.push(...this.importedBy(file));
    }
    return [...found];
  }

  private importedBy(file: string): readonly string[] {
    return once(this.imported, file, () =>
      this.specifiersIn(file).flatMap((specifier) => {
        const resolved = this.resolve(file, specifier);
        return resolved?.kind === "file" ? [resolved.file] : [];
      }),
    );
  }

  private specifiersIn(file: string): readonly string[] {
    return this.kept("imports", `${this.hashOf(file)}`, () => {
      const { imports, exports, stars } = this.facts(file)!;
      return [
        ...new Set([
          ...imports.map(({ from }) => from),
          ...exports.flatMap(({ from }) => from ?? []),
          ...stars,
        ]),
      ];
    });
  }

  display(file: string): string {
    return once(this.displayed, file, () => {
      const below = pathFrom(this.options.root, file);
      return below.startsWith("../") || isAbsolute(below) ? file : below;
    });
  }

  key(file: string): string {
    return once(this.keys, file, () => {
      const owner = this.packageOf(file);
      if (owner === undefined) return this.display(file);
      const path = pathFrom(owner.folder, file);
      return `${owner.name}/${path}`;
    });
  }

  owner(file: string): string | undefined {
    return this.packageOf(file)?.name;
  }

  private packageOf(file: string): Package | undefined {
    const folder = dirname(file);
    if (!this.owners.has(folder))
      this.owners.set(
        folder,
        this.isOwn(folder) ? undefined : nearestPackage(folder),
      );
    return this.owners.get(folder);
  }

  /** Whether a folder is the project's own, and of no package that is installed in it. */
  private isOwn(folder: string): boolean {
    const path = pathFrom(this.options.root, folder);
    const steps = path.split("/");
    return (
      steps[0] !== ".." && !isAbsolute(path) && !steps.includes("node_modules")
    );
  }

  computed(file: string, at: Span): ComputedType | undefined {
    return this.checker.computed(file, at);
  }

  text(file: string, { start, end }: Span): string {
    return this.options.store.text(file)?.slice(start, end) ?? "";
  }
}

/** A map's value, made at the first question. */
function once<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

interface Package {
  readonly name: string;
  readonly folder: string;
}

/** The nearest package with a name, from a folder upwards. */
function nearestPackage(folder: string): Package | undefined {
  const file = findUp(folder, "package.json");
  if (file === undefined) return undefined;
  const { name } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly name?: string;
  };
  return name === undefined
    ? nearestPackage(dirname(dirname(file)))
    : { name, folder: dirname(file) };
}
