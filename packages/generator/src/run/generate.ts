import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Diagnostic, Report } from "../diagnostics/problem.ts";
import { createCollector } from "../diagnostics/collector.ts";
import type { GeneratorInput, OutputFile } from "../generator.ts";
import type { Json } from "../model/json.ts";
import { openProject, type Project, type Unit } from "../load/project.ts";
import type { Store } from "../load/store.ts";
import { generatorNamed } from "../output/ownership.ts";
import { contentHash } from "./file-hashes.ts";
import type { ReadyGenerator, ResolvedConfig } from "./resolve-config.ts";
import { withoutSilenced } from "./silenced.ts";

/** A file that a generator made, or would make again. */
export interface GeneratedFile {
  readonly path: string;
  readonly generator: string;
  readonly hash: string;
  /** Absent where the file on disk has this hash already. */
  readonly text?: string;
  /** How texts begin that it may replace, though no head says that they were generated. */
  readonly replaces?: readonly string[];
}

/** What a configuration gives. */
export interface Generated {
  readonly files: readonly GeneratedFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: Project["inputs"];
}

export interface GenerateOptions {
  readonly config: ResolvedConfig;
  readonly store: Store;
  /** The hash of an output on disk. */
  hashOfOutput(path: string): string | undefined;
  /** Changes with the version of the tool. */
  readonly version: string;
  /** Is told how far the run is. */
  onUnit?(name: string, done: number, total: number): void;
}

/** Runs the generators of a configuration; a unit whose inputs and outputs are as they were is left alone. */
export function generate(options: GenerateOptions): Generated {
  const { config, store } = options;
  const { report, diagnostics } = createCollector();
  const project = openProject({
    root: config.root,
    apis: config.folders.dirs,
    ...(config.tsconfig !== undefined && { tsconfig: config.tsconfig }),
    store,
    report,
  });
  const summaries: Record<string, Json[]> = {};
  const files = project.units.flatMap((unit, index) => {
    options.onUnit?.(unit.name, index, project.units.length);
    const made = makeUnit(project, unit, {
      ...options,
      report,
      noted: diagnostics,
    });
    for (const each of made.diagnostics) report(each, each.span);
    for (const [name, value] of Object.entries(made.summaries))
      (summaries[name] ??= []).push(value);
    return made.files;
  });
  const indexes = makeIndexes(project, config, { summaries, report });
  return {
    files: [...files, ...indexes],
    diagnostics: withoutSilenced(diagnostics, config.silenced),
    inputs: project.inputs,
  };
}

interface Made {
  readonly files: readonly GeneratedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** By generator. */
  readonly summaries: Readonly<Record<string, Json>>;
}

interface UnitOptions extends GenerateOptions {
  readonly report: Report;
  /** Everything that was reported so far, in order. */
  readonly noted: readonly Diagnostic[];
}

function makeUnit(project: Project, unit: Unit, options: UnitOptions): Made {
  const { config, store, version } = options;
  const key = contentHash(
    JSON.stringify([
      version,
      unit.name,
      unit.hash,
      config.header,
      config.generators.map(keyOf),
    ]),
  );
  const kept = store.read("units", key) as Made | undefined;
  if (
    kept?.files.every(({ path, hash }) => options.hashOfOutput(path) === hash)
  )
    return kept;
  const before = options.noted.length;
  const model = project.modelOf(unit);
  const { report, diagnostics } = createCollector();
  const said = options.noted.slice(before);
  const input = { model, packages: model.packages, report };
  if (said.some(isError)) {
    for (const { generator, options: given } of config.generators)
      hear(() => generator.generate({ ...input, options: { ...given } }));
    return { files: [], diagnostics, summaries: {} };
  }
  const textOf = textIn(project, config);
  const files = config.generators.flatMap(({ generator, options: given }) =>
    collect(generator.name, unit.name, textOf, () =>
      generator.generate({ ...input, options: { ...given } }),
    ),
  );
  const summaries = summariesOf(config.generators, input);
  const made = {
    files: files.map(({ text: _text, ...file }) => file),
    diagnostics: [...said, ...diagnostics],
    summaries,
  };
  if (!made.diagnostics.some(isError)) store.write("units", key, made);
  return { files, diagnostics, summaries };
}

function summariesOf(
  generators: readonly ReadyGenerator[],
  input: Omit<GeneratorInput<unknown>, "options">,
): Made["summaries"] {
  const said = generators.flatMap(({ generator, options: given }) => {
    const value = generator.summarize?.({ ...input, options: { ...given } });
    return value === undefined ? [] : [[generator.name, value] as const];
  });
  return Object.fromEntries(said);
}

function keyOf({ generator, options }: ReadyGenerator): unknown {
  return [
    generator.name,
    Object.entries(options).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ];
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

function makeIndexes(
  project: Project,
  config: ResolvedConfig,
  {
    summaries,
    report,
  }: {
    readonly summaries: Readonly<Record<string, readonly Json[]>>;
    readonly report: Report;
  },
): readonly GeneratedFile[] {
  const order = (one: Unit["kinds"][number]) =>
    `${one.group}\0${one.kind}\0${one.version}`;
  const kinds = project.units
    .flatMap((unit) => unit.kinds)
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  return config.generators.flatMap(({ generator, options }) =>
    collect(
      generator.name,
      "all kinds",
      textIn(project, config),
      () =>
        generator.index?.({
          kinds,
          summaries: summaries[generator.name] ?? [],
          written: (path) => writtenBy(generator.name, join(config.root, path)),
          options: { ...options },
          report,
        }) ?? [],
    ),
  );
}

/** The text of a file that a generator wrote. */
function writtenBy(generator: string, path: string): string | undefined {
  try {
    const text = readFileSync(path, "utf8");
    return generatorNamed(text) === generator ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Lets a generator say what it finds in a model with errors, which may lack what it counts on: its files and throws are for nothing. */
function hear(call: () => Iterable<OutputFile>): void {
  try {
    Array.from(call());
  } catch {
    // What is wrong with the model has been said.
  }
}

/** How the files of a project are printed. */
function textIn(project: Project, { header }: ResolvedConfig) {
  return (file: OutputFile) => file.text(header, project.importExtension);
}

/** The files of one call of a generator; a throw is its bug, and says whose. */
function collect(
  generator: string,
  of: string,
  textOf: (file: OutputFile) => string,
  call: () => Iterable<OutputFile>,
): GeneratedFile[] {
  try {
    return Array.from(call(), (file) => {
      const text = textOf(file);
      const { path, replaces } = file;
      const hash = contentHash(text);
      return { path, generator, text, hash, ...(replaces && { replaces }) };
    });
  } catch (error) {
    throw new Error(
      `${generator} failed on ${of}, which is a bug of it: ${String(error)}`,
      { cause: error },
    );
  }
}
