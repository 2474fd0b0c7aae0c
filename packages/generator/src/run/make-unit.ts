import { createCollector } from "../diagnostics/collector.ts";
import type { Diagnostic } from "../diagnostics/problem.ts";
import type { GeneratorInput, OutputFile } from "../generator.ts";
import type { Project, Unit } from "../load/project.ts";
import type { Store } from "../load/store.ts";
import type { Json } from "../model/json.ts";
import { contentHash } from "../output/crypto.ts";
import { collect, withoutText, type GeneratedFile } from "./generated-file.ts";
import type { ReadyGenerator, ResolvedConfig } from "./resolve-config.ts";
import { StandingFiles } from "./standing-files.ts";

/** What the generators make of a unit. */
export interface Made {
  readonly files: readonly GeneratedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** By generator. */
  readonly summaries: Readonly<Record<string, Json>>;
}

export interface UnitOptions {
  readonly project: Project;
  readonly config: ResolvedConfig;
  readonly store: Store;
  /** The hash of an output on disk. */
  hashOfOutput(path: string): string | undefined;
  /** Changes with the version of the tool. */
  readonly version: string;
  /** Everything that was reported so far, in order. */
  readonly noted: readonly Diagnostic[];
}

type Input = Omit<GeneratorInput<unknown>, "options">;

/** Runs the generators on a unit, each as far as something has changed that it depends on. */
export function makeUnit(unit: Unit, options: UnitOptions): Made {
  const { project, config, store, noted } = options;
  const key = keyIn(options, [
    unit.name,
    unit.hash,
    config.generators.map(keyOf),
  ]);
  const kept = store.read("units", key) as Made | undefined;
  if (kept !== undefined && areStanding(kept.files, options)) return kept;
  const before = noted.length;
  const model = project.modelOf(unit);
  const said = noted.slice(before);
  const { report, diagnostics } = createCollector();
  const input = { model, packages: model.packages, report };
  if (said.some(isError)) {
    for (const { generator, options: given } of config.generators)
      hear(() => generator.generate({ ...input, options: { ...given } }));
    return { files: [], diagnostics, summaries: {} };
  }
  const files = config.generators.flatMap((ready) =>
    filesOf(ready, unit, { ...options, input, said: diagnostics }),
  );
  const summaries = summariesOf(config.generators, input);
  const made = {
    files: files.map(withoutText),
    diagnostics: [...said, ...diagnostics],
    summaries,
  };
  if (!made.diagnostics.some(isError)) store.write("units", key, made);
  return { files, diagnostics, summaries };
}

interface GeneratorOptions extends UnitOptions {
  readonly input: Input;
  /** Everything that generators said of the unit so far. */
  readonly said: readonly Diagnostic[];
}

/** The files of one generator; what it made in silence is kept for as long as nothing that it depends on changes. */
function filesOf(
  ready: ReadyGenerator,
  unit: Unit,
  options: GeneratorOptions,
): readonly GeneratedFile[] {
  const { config, store, project, said, input } = options;
  const { generator, options: given } = ready;
  const key =
    generator.unaffectedBy &&
    keyIn(options, [
      keyOf(ready),
      project.bareHashOf(unit, generator.unaffectedBy),
    ]);
  const kept = key && (store.read("made", key) as GeneratedFile[] | undefined);
  if (kept && areStanding(kept, options)) return kept;
  const before = said.length;
  const standing = standingOf(ready, options);
  const files = collect(
    {
      generator: generator.name,
      of: unit.name,
      textOf: (file) => file.text(config.header, project.importExtension),
      hashOfStanding: (file) => standing.hashOf(file),
    },
    () =>
      generator.generate({
        ...input,
        options: { ...given },
        standing: (path, kinds) => standing.find(path, kinds),
      }),
  );
  if (said.length > before) return files;
  standing.keep(files);
  if (key) store.write("made", key, files.map(withoutText));
  return files;
}

function standingOf(
  ready: ReadyGenerator,
  options: GeneratorOptions,
): StandingFiles {
  const { project, config, store, hashOfOutput } = options;
  const generator = keyOf(ready);
  return new StandingFiles({
    root: config.root,
    store,
    hashOfOutput,
    keyOf: (path, kinds) => {
      const files = kinds.map(({ span }) => span.file);
      return keyIn(options, [generator, path, project.hashOfFiles(files)]);
    },
  });
}

function areStanding(
  files: readonly GeneratedFile[],
  { hashOfOutput }: UnitOptions,
): boolean {
  return files.every(({ path, hash }) => hashOfOutput(path) === hash);
}

function summariesOf(
  generators: readonly ReadyGenerator[],
  input: Input,
): Made["summaries"] {
  const said = generators.flatMap(({ generator, options: given }) => {
    const value = generator.summarize?.({ ...input, options: { ...given } });
    return value === undefined ? [] : [[generator.name, value] as const];
  });
  return Object.fromEntries(said);
}

function keyIn(
  { version, config }: UnitOptions,
  parts: readonly unknown[],
): string {
  return contentHash(JSON.stringify([version, config.header, ...parts]));
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

/** Lets a generator say what it finds in a model with errors, which may lack what it counts on: its files and throws are for nothing. */
function hear(call: () => Iterable<OutputFile>): void {
  try {
    Array.from(call());
  } catch {
    // What is wrong with the model has been said.
  }
}
