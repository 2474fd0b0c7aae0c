import { resolve } from "node:path";

import type { Collector } from "../diagnostics/collector.ts";
import { createCollector } from "../diagnostics/collector.ts";
import {
  byPlace,
  placeAll,
  type PlacedDiagnostic,
  type Placing,
} from "../diagnostics/placed.ts";
import type { Report } from "../diagnostics/problem.ts";
import { pathFrom, pathIn } from "../model/paths.ts";
import { foldPath, problemOfPath } from "../output/path-safety.ts";
import { planOutput, type Plan } from "../output/plan.ts";
import { outputProblems } from "../output/problems.ts";
import type { CodegenConfig } from "./config.ts";
import type { FileHashes } from "./file-hashes.ts";
import { generate, type Generated } from "./generate.ts";
import { matchPaths } from "./match-paths.ts";
import { resolveConfig, type ResolvedConfig } from "./resolve-config.ts";
import { listingOf, type RunInputs } from "./run-inputs.ts";
import type { ValueStore } from "./value-store.ts";

export interface RunOptions {
  /** Absolute; places are shown relative to it. */
  readonly cwd: string;
  readonly files: FileHashes;
  readonly values: ValueStore;
  /** Changes with the version of the tool. */
  readonly version: string;
  /** Generators, beside those that run, whose files are ours. */
  readonly generators: readonly string[];
  /** Absolute paths that an earlier run wrote. */
  readonly earlier: readonly string[];
  onUnit?(name: string, done: number, total: number): void;
}

/** What a run found out, before anything is written. */
export interface Prepared {
  /** Sorted by place; an error among them means that nothing may be written. */
  readonly diagnostics: readonly PlacedDiagnostic[];
  readonly failed: boolean;
  /** Empty where the run failed. */
  readonly plans: readonly Plan[];
  readonly inputs: RunInputs;
  /** Absolute path to hash, of every file that is wanted. */
  readonly outputs: ReadonlyMap<string, string>;
}

interface Project {
  readonly config: ResolvedConfig;
  readonly generated: Generated;
  readonly listings: ReadonlyMap<string, string>;
  readonly collector: Collector;
}

/** Reads and generates everything in memory, and plans what is to be written. */
export function prepare(
  configs: readonly CodegenConfig[],
  options: RunOptions,
): Prepared {
  const general = createCollector();
  const projects = configs.flatMap(
    (config) => openOne(config, general, options) ?? [],
  );
  const plans = plan(projects, options);
  const placed = [
    ...placeAll(general.diagnostics, placing(options.cwd, options)),
    ...projects.flatMap(({ config, collector }) =>
      placeAll(collector.diagnostics, placing(config.root, options)),
    ),
  ];
  const failed = placed.some(({ severity }) => severity === "error");
  return {
    diagnostics: placed.toSorted(byPlace),
    failed,
    plans: failed ? [] : plans,
    inputs: inputsOf(projects),
    outputs: new Map(
      projects.flatMap(({ config, generated }) =>
        generated.files.map(
          ({ path, hash }) => [pathIn(config.root, path), hash] as const,
        ),
      ),
    ),
  };
}

function openOne(
  config: CodegenConfig,
  { report }: Collector,
  options: RunOptions,
): Project | undefined {
  const resolved = resolveConfig(config, options.cwd, report);
  if (resolved === undefined) return undefined;
  const { root } = resolved;
  const listings = new Map(
    watchedFolders(resolved).map((folder) => [folder, listingOf(folder)]),
  );
  const collector = createCollector();
  const generated = generate({
    config: resolved,
    store: {
      read: (kind, key) => options.values.read(kind, key),
      write: (kind, key, value) => options.values.write(kind, key, value),
      hashOf: (path) => options.files.hashOf(path),
      text: (path) => options.files.text(path),
    },
    hashOfOutput: (path) => options.files.hashOf(pathIn(root, path)),
    version: options.version,
    ...(options.onUnit && { onUnit: options.onUnit }),
  });
  for (const each of generated.diagnostics) collector.report(each, each.span);
  return { config: resolved, generated, listings, collector };
}

function watchedFolders({
  root,
  folders,
  generators,
}: ResolvedConfig): readonly string[] {
  const owned = generators.flatMap(
    ({ generator, options }) => generator.owns?.({ ...options }) ?? [],
  );
  const listed = owned.flatMap(
    (pattern) => matchPaths(root, pattern, "file").listed,
  );
  return [...new Set([...folders.dirs, ...folders.listed, ...listed])].map(
    (dir) => pathIn(root, dir),
  );
}

/** How places in a project's files are made of spans and shown. */
export function placing(
  root: string,
  { cwd, files }: Pick<RunOptions, "cwd" | "files">,
): Placing {
  return {
    text: (file: string) => files.text(resolve(root, file)),
    display: (file: string) => displayPath(resolve(root, file), cwd),
  };
}

/** A path as it is shown: relative to the current folder where it is below it or near, with `/`. */
export function displayPath(path: string, cwd: string): string {
  return pathFrom(cwd, path);
}

function plan(
  projects: readonly Project[],
  options: RunOptions,
): readonly Plan[] {
  const ours = new Set([
    ...options.generators,
    ...projects.flatMap(({ config }) =>
      config.generators.map(({ generator }) => generator.name),
    ),
  ]);
  checkPaths(projects);
  const roots = [...new Set(projects.map(({ config }) => config.root))];
  const wantedAnywhere = new Set(
    projects.flatMap(({ config, generated }) =>
      generated.files.map(({ path }) => pathIn(config.root, path)),
    ),
  );
  return roots.map((root) => {
    const here = projects.filter(({ config }) => config.root === root);
    return planOutput({
      root,
      wanted: here.flatMap(({ generated }) =>
        generated.files.filter(({ path }) => problemOfPath(path) === undefined),
      ),
      candidates: candidatesIn(root, here, options).filter(
        (path) => !wantedAnywhere.has(pathIn(root, path)),
      ),
      isOurs: (name) => ours.has(name),
      report: here[0]!.collector.report,
    });
  });
}

/** Where files of ours may stand that are not made any more. */
function candidatesIn(
  root: string,
  projects: readonly Project[],
  { earlier }: RunOptions,
): readonly string[] {
  const patterns = projects.flatMap(({ config: { folders, generators } }) => [
    ...[...folders.dirs, ...folders.bare].map((dir) => `${dir}/zz_generated.*`),
    ...generators.flatMap(
      ({ generator, options }) => generator.owns?.({ ...options }) ?? [],
    ),
  ]);
  const found = patterns.flatMap(
    (pattern) => matchPaths(root, pattern, "file").paths,
  );
  const before = earlier.flatMap((path) => {
    const inside = displayPath(path, root);
    return problemOfPath(inside) === undefined ? [inside] : [];
  });
  return [...found, ...before];
}

/** Reports paths that no file can have, and files that two would write. */
function checkPaths(projects: readonly Project[]): void {
  const writers = new Map<string, { path: string; generator: string }>();
  for (const { config, generated, collector } of projects) {
    for (const { path, generator } of generated.files) {
      const unsafe = problemOfPath(path);
      if (unsafe !== undefined) collector.report(unsafe);
      const folded = foldPath(pathIn(config.root, path));
      const other = writers.get(folded);
      writers.set(folded, other ?? { path, generator });
      if (other !== undefined)
        reportClash(collector.report, { path, generator }, other);
    }
  }
}

interface Writer {
  readonly path: string;
  readonly generator: string;
}

function reportClash(report: Report, one: Writer, other: Writer): void {
  if (one.path !== other.path)
    report(outputProblems.caseCollision(one.path, other.path));
  else if (one.generator === other.generator)
    report(
      outputProblems.twoWriters(
        one.path,
        `${one.generator}`,
        "the same generator again",
      ),
    );
  else
    report(outputProblems.twoWriters(one.path, other.generator, one.generator));
}

function inputsOf(projects: readonly Project[]): RunInputs {
  const listings = new Map(projects.flatMap(({ listings: each }) => [...each]));
  const files = projects.flatMap(({ config, generated }) => [
    ...config.headerFiles.read,
    ...generated.inputs.files,
  ]);
  const absent = projects.flatMap(({ config, generated }) => [
    ...config.headerFiles.absent,
    ...generated.inputs.absent,
  ]);
  return { files: [...new Set(files)], absent: [...new Set(absent)], listings };
}
